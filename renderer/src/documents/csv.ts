import Papa from 'papaparse';
import { guarded } from './formula.ts';
import { encodeText } from './text.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const BREAK = /[\t\n\r\v\f\u0085\u2028\u2029]/u;
// Matches every run of blanks and inspects it afterwards: a pattern for blanks around a break would retry at each of a
// thousand blanks.
const BLANKS = /[\s\u0085]+/gu;

/**
 * A CSV file for Excel in Japan: UTF-8 with byte order mark, CRLF. Cells that a spreadsheet would take for a formula
 * get a leading apostrophe. Tabs and line breaks in a cell become spaces, so that one row stays one line.
 */
export function csvBytes(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Uint8Array<ArrayBuffer> {
  const cells = [header, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)));
  return encodeText(`${BYTE_ORDER_MARK}${Papa.unparse(cells, { newline: '\r\n' })}\r\n`);
}

function plain(cell: string): string {
  return guarded(BREAK.test(cell) ? cell.replaceAll(BLANKS, (blanks) => (BREAK.test(blanks) ? ' ' : blanks)) : cell);
}
