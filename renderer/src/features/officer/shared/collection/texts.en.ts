import { words } from '#domain/words/words.en.ts';
import type * as ja from './texts.ja.ts';

export const collection: typeof ja.collection = {
  states: words.standing,
};
