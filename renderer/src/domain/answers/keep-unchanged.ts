import type { Answers } from './answer.ts';

/** `next` with the objects of `before` wherever an answer says the same, so that only what changed is drawn again. */
export function keepUnchanged(before: Answers, next: Answers): Answers {
  return new Map(
    [...next].map(([item, answer]) => {
      const known = before.get(item);
      return [item, known !== undefined && JSON.stringify(known) === JSON.stringify(answer) ? known : answer];
    }),
  );
}
