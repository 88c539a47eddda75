/** Characters that cannot be seen, turn the direction of writing, split a line or are half a letter: with them a text poses as another one. */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with each of them written as `\u001b`, which in JSON means the same character. */
export function spelledOut(text: string): string {
  return text.replaceAll(HIDDEN, (character) =>
    Array.from({ length: character.length }, (_, at) => spelled(character.charCodeAt(at))).join(''),
  );
}

function spelled(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
