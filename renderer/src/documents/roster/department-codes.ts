import type { Department } from '#domain/inspection/roster.ts';
import type { HeadedRow } from '../headed-rows.ts';
import { cellNotes } from '../table-notes.ts';
import type { TableFault, TableNote, TableRow } from '../table.ts';

/** Heading of the column that says which department a row is about. */
export const CODE = '所属コード';
/** Heading of a column that only helps people to read the table. */
export const NAME = '所属名';

/** Longest code of a department, in characters. */
export const LONGEST_CODE = 100;

const FULL_WIDTH = /[！-～]/g;
const WIDTH_DISTANCE = 0xfee0;

/** A code with full-width letters, digits and signs as half-width ones: whoever types with a Japanese input method writes ０１１ for 011 by mistake. */
export function plainCode(code: string): string {
  return code.replaceAll(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDTH_DISTANCE));
}

/** Finds the code of the roster that a cell means, also where the two differ in width; undefined where there is none. */
export function codesOf(roster: readonly Department[]): (cell: string) => string | undefined {
  const exact = new Set(roster.map(({ code }) => code));
  const plain = new Map(roster.map(({ code }) => [plainCode(code), code]));
  return (cell) => (exact.has(cell) ? cell : plain.get(plainCode(cell)));
}

/** What is wrong with the department a row names, for tables that add something to departments of the roster. */
export function codeFaults(rows: readonly HeadedRow[], roster: readonly Department[]): TableFault[] {
  const known = codesOf(roster);
  const withoutZeros = new Map(roster.map(({ code }) => [leadingZerosOff(code), code]));
  return rows.flatMap((row) => {
    const cell = row.at(CODE);
    if (known(cell) !== undefined) return [];
    return [{ row: row.number, column: CODE, message: cell === '' ? '空欄です。' : unknown(cell, withoutZeros) }];
  });
}

/** A fault for each row about a department that a row above is about already. `codeOf` says which one a row is about. */
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

/** Codes that were read in another width than they have in the table. */
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

// Spreadsheets drop the zeros that a code begins with.
function unknown(code: string, withoutZeros: ReadonlyMap<string, string>): string {
  const meant = withoutZeros.get(code);
  return meant === undefined
    ? `「${shown(code)}」は名簿にありません。`
    : `「${code}」は名簿にありません。「${meant}」のことでしたら、先頭の0まで書いてください。`;
}
