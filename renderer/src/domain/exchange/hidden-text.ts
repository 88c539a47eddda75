/**
 * Characters that are invisible, change the writing direction, break a line or are half a surrogate pair. They can make
 * a text look like another one.
 */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Writes each hidden character as `\u001b`, which means the same in JSON. */
export function spelledOut(text: string): string {
  return text.replaceAll(HIDDEN, (character) =>
    Array.from({ length: character.length }, (_, at) => spelled(character.charCodeAt(at))).join(''),
  );
}

function spelled(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
