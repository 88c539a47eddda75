import type { Department } from '#domain/inspection/roster.ts';
import type { TableFault } from '../table.ts';
import type { HeadedRow } from '../headed-rows.ts';

/** Heading of the column that says which department a row is about. */
export const CODE = '所属コード';
/** Heading of a column that only helps people to read the table. */
export const NAME = '所属名';

/** Longest code of a department, in characters. */
export const LONGEST_CODE = 100;

/** What is wrong with the department a row names, for tables that add something to departments of the roster. */
export function codeFaults(rows: readonly HeadedRow[], roster: readonly Department[]): TableFault[] {
  const codes = new Set(roster.map(({ code }) => code));
  return rows.flatMap((row) => {
    const code = row.at(CODE);
    if (codes.has(code)) return [];
    return [{ row: row.number, column: CODE, message: code === '' ? '空欄です。' : unknown(code, codes) }];
  });
}

/** A fault for each row about a department that a row above is about already. */
export function repeatedCodes(rows: readonly HeadedRow[]): TableFault[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const code = row.at(CODE);
    if (code !== '' && seen.has(code))
      return [{ row: row.number, column: CODE, message: `「${code.slice(0, LONGEST_CODE)}」が二度あります。` }];
    seen.add(code);
    return [];
  });
}

// Spreadsheets drop the zeros that a code begins with.
function unknown(code: string, codes: ReadonlySet<string>): string {
  const meant = [...codes].find((each) => each.replace(/^0+/, '') === code);
  return meant === undefined
    ? `「${code.slice(0, LONGEST_CODE)}」は名簿にありません。`
    : `「${code}」は名簿にありません。「${meant}」のことでしたら、先頭の0まで書いてください。`;
}
