import Papa from 'papaparse';
import { encodeText } from './text.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A CSV file as Excel in Japan opens it: UTF-8 with byte order mark, CRLF. Cells that a spreadsheet would take for a formula are neutralised
 * with an apostrophe, and line breaks inside a cell become spaces so that one row stays one line.
 */
export function csvBytes(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Uint8Array<ArrayBuffer> {
  const oneLine = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replaceAll(/\s*\n\s*/g, ' ') : cell)),
  );
  const text = Papa.unparse([[...header], ...oneLine], { newline: '\r\n', escapeFormulae: true });
  return encodeText(`${BYTE_ORDER_MARK}${text}\r\n`);
}
