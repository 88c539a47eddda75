import type { Department } from '#domain/inspection/roster.ts';
import type { HeadedRow } from '../headed-rows.ts';
import { cellNotes } from '../table-notes.ts';
import type { TableFault, TableNote, TableRow } from '../table.ts';

/** The heading of the column with the department code. */
export const CODE = '所属コード';
/** The heading of a column that only helps people to read the table. */
export const NAME = '所属名';

/** The maximum length of a department code, in characters. */
export const LONGEST_CODE = 100;

const FULL_WIDTH = /[！-～]/g;
const WIDTH_DISTANCE = 0xfee0;

/**
 * Converts full-width letters, digits and signs of a code to half width: with a Japanese input method it is easy to
 * type ０１１ for 011.
 */
export function plainCode(code: string): string {
  return code.replaceAll(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDTH_DISTANCE));
}

/** Returns a lookup from a cell to the matching code of the roster, ignoring width; undefined when there is none. */
export function codesOf(roster: readonly Department[]): (cell: string) => string | undefined {
  const exact = new Set(roster.map(({ code }) => code));
  const plain = new Map(roster.map(({ code }) => [plainCode(code), code]));
  return (cell) => (exact.has(cell) ? cell : plain.get(plainCode(cell)));
}

/** Faults in the department codes of a table that adds data to departments. */
export function codeFaults(rows: readonly HeadedRow[], roster: readonly Department[]): TableFault[] {
  const known = codesOf(roster);
  const withoutZeros = new Map(roster.map(({ code }) => [leadingZerosOff(code), code]));
  return rows.flatMap((row) => {
    const cell = row.at(CODE);
    if (known(cell) !== undefined) return [];
    return [{ row: row.number, column: CODE, message: cell === '' ? '空欄です。' : unknown(cell, withoutZeros) }];
  });
}

/** A fault for each row whose department already occurs above. `codeOf` returns the department of a row. */
export function repeatedCodes(
  rows: readonly HeadedRow[],
  codeOf: (row: HeadedRow) => string = (row) => plainCode(row.at(CODE)),
): TableFault[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const code = codeOf(row);
    const above = seen.get(code);
    if (code !== '' && above !== undefined)
      return [
        { row: row.number, column: CODE, message: `「${shown(code)}」が二度あります（${above}行目にもあります）。` },
      ];
    seen.set(code, row.number);
    return [];
  });
}

/** Notes about codes that were converted to half width. */
export function widthNotes(rows: readonly TableRow[]): TableNote[] {
  return cellNotes(
    rows,
    CODE,
    '全角の文字が入っているため、半角に直して読みました。',
    (cell) => plainCode(cell) !== cell,
  );
}

export function shown(code: string): string {
  return code.slice(0, LONGEST_CODE);
}

export function leadingZerosOff(code: string): string {
  return code.replace(/^0+/, '');
}

// Spreadsheets drop the leading zeros of a code.
function unknown(code: string, withoutZeros: ReadonlyMap<string, string>): string {
  const meant = withoutZeros.get(code);
  return meant === undefined
    ? `「${shown(code)}」は名簿にありません。`
    : `「${code}」は名簿にありません。「${meant}」のことでしたら、先頭の0まで書いてください。`;
}
