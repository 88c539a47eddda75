import { words } from '#domain/words/words.ja.ts';
export const collection = {
  states: words.standing,
};
