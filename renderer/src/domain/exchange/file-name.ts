import { HIDDEN } from './hidden-text.ts';
import { withoutEdges } from './without-edges.ts';

// Characters that Windows forbids in names.
const FORBIDDEN = new RegExp('[\\\\/:*?"<>|\\u0000-\\u001F]', 'g');
const MARK = '＿';

const FOLDERS = /^.*[\\/]/su;
// Names that Windows takes for a device, whatever their ending.
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/iu;

/**
 * Joins parts with `_` into a file name and replaces characters that Windows forbids. Readers never rely on the name;
 * the content decides.
 */
export function fileNameOf(parts: readonly string[], ending: string): string {
  return `${parts.map((part) => part.replaceAll(FORBIDDEN, MARK)).join('_')}${ending}`;
}

/**
 * Makes the name of a file from outside safe: drops folders and invisible characters, replaces what a file system
 * refuses. The result may be empty.
 */
export function clearedName(given: string): string {
  const visible = given.replaceAll(HIDDEN, '').replace(FOLDERS, '').normalize('NFC');
  return withoutEdges(visible.replaceAll(FORBIDDEN, MARK)).replace(DEVICE, `${MARK}$&`);
}
