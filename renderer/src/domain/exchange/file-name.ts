// What Windows does not allow in a name.
const FORBIDDEN = new RegExp('[\\\\/:*?"<>|\\u0000-\\u001F]', 'g');

/** A file name of parts joined by `_`, freed of what Windows does not allow. Readers never rely on it: the content decides. */
export function fileNameOf(parts: readonly string[], ending: string): string {
  return `${parts.map((part) => part.replaceAll(FORBIDDEN, '＿')).join('_')}${ending}`;
}
