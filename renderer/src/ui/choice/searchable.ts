/** The texts in the form in which they are compared: wide and narrow, upper and lower case alike, without spaces. */
export function searchable(...texts: (string | undefined)[]): string {
  return texts.map((text) => (text ?? '').normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '')).join('\n');
}
