// C0 and C1 controls except tab and line feed, and the marks that can make text read in another order than it is stored.
const UNWANTED = new RegExp(
  '[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]',
  'g',
);

// One half of a surrogate pair without the other: such text has no canonical form and could never be signed.
const HALF_LETTER = /\p{Cs}/gu;

/** Text as it may be stored: line ends are LF, control and direction marks are gone, half a letter is U+FFFD. Letters are never changed (髙 stays 髙). */
export function plainText(text: string): string {
  return text.replaceAll(HALF_LETTER, '\uFFFD').replaceAll(/\r\n?/g, '\n').replaceAll(UNWANTED, '');
}
