import { HIDDEN } from './hidden-text.ts';
import { withoutEdges } from './without-edges.ts';

// What Windows does not allow in a name.
const FORBIDDEN = new RegExp('[\\\\/:*?"<>|\\u0000-\\u001F]', 'g');
const MARK = '＿';

const FOLDERS = /^.*[\\/]/su;
// Names that mean a device to Windows, whatever their ending.
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/iu;

/** A file name of parts joined by `_`, freed of what Windows does not allow. Readers never rely on it: the content decides. */
export function fileNameOf(parts: readonly string[], ending: string): string {
  return `${parts.map((part) => part.replaceAll(FORBIDDEN, MARK)).join('_')}${ending}`;
}

/** The name of a file from outside, without its folders and freed of what is invisible or refused by a computer. It may be empty then. */
export function clearedName(given: string): string {
  const visible = given.replaceAll(HIDDEN, '').replace(FOLDERS, '').normalize('NFC');
  return withoutEdges(visible.replaceAll(FORBIDDEN, MARK)).replace(DEVICE, `${MARK}$&`);
}
