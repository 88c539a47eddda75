import { foldedHeading, headedRows, headingsOf } from '../headed-rows.ts';
import { cellNotes, generalNotes, inOrder, notesAt } from '../table-notes.ts';
import type { Table, TableNote, TableRow } from '../table.ts';
import { CODE, leadingZerosOff, NAME, plainCode, widthNotes } from './department-codes.ts';
import { DIVISION, hasLineBreak, SUCCEEDS } from './roster-csv.ts';

/** Notes for the officer about an accepted roster. */
export function rosterNotes(table: Table): TableNote[] {
  const { rows } = table;
  return inOrder([
    ...generalNotes(table),
    ...widthNotes(rows),
    ...zeroNotes(table),
    ...cellNotes(rows, CODE, '空白か、目に見えない文字が入っています。', (cell) => UNSEEN.test(cell)),
    ...cellNotes(
      rows,
      SUCCEEDS,
      '全角の文字が入っています。前の年度の所属コードのとおりか確かめてください。',
      (cell) => plainCode(cell) !== cell,
    ),
    ...[NAME, DIVISION].flatMap((column) =>
      cellNotes(rows, column, 'セルの中で改行しているため、一行につないで読みました。', hasLineBreak),
    ),
    ...divisionNotes(table),
  ]);
}

const UNSEEN = /[\s\p{Cc}\p{Cf}]/u;

/** Notes about codes that may have lost leading zeros, or that the workbook stores as numbers. */
function zeroNotes({ rows, numbers }: Table): TableNote[] {
  const codes = new Map(headedRows(rows).map((row) => [row.number, plainCode(row.at(CODE))]));
  const column = columnOf(rows);
  const numeric = new Set(numbers.filter((cell) => cell.column === column).map(({ row }) => row));
  const digits = usualDigits([...codes.values()]);
  const isShort = ({ number }: TableRow) =>
    /^\d+$/.test(codes.get(number) ?? '') && (codes.get(number)?.length ?? 0) < digits;
  const twins = twinsOf(codes);
  return [
    ...notesAt(
      rows,
      CODE,
      `ほかに${digits}桁の所属コードがあります。先頭の0が消えていないか確かめてください。`,
      (row) => isShort(row) && !twins.has(row.number),
    ),
    ...[...twins].map(([row, twin]) => ({
      row,
      lastRow: row,
      column: CODE,
      message: `${twin}行目の所属コードと、先頭の0だけが違います。`,
    })),
    ...notesAt(
      rows,
      CODE,
      '数値として入っているため、先頭の0があっても分かりません。表計算ソフトで、文字列として入れ直すと確実です。',
      (row) => numeric.has(row.number) && !isShort(row) && !twins.has(row.number),
    ),
  ];
}

/**
 * The usual number of digits: that of the codes with leading zeros if there are any, otherwise that of the longest
 * code. Codes without leading zeros may legitimately be longer.
 */
function usualDigits(codes: readonly string[]): number {
  const digits = codes.filter((code) => /^\d+$/.test(code));
  const kept = digits.filter((code) => code.length > 1 && code.startsWith('0'));
  return (kept.length > 0 ? kept : digits).reduce((most, { length }) => Math.max(most, length), 0);
}

/** Maps each row to an earlier row whose code differs only in leading zeros. */
function twinsOf(codes: ReadonlyMap<number, string>): Map<number, number> {
  const first = new Map<string, number>();
  const twins = new Map<number, number>();
  for (const [row, code] of codes) {
    if (!/^\d+$/.test(code)) continue;
    const above = first.get(leadingZerosOff(code));
    if (above === undefined) first.set(leadingZerosOff(code), row);
    else if (codes.get(above) !== code) twins.set(row, above);
  }
  return twins;
}

/**
 * In pasted text and CSV, a merged 部 has its value only in its first row, and a department without 部 looks the same. If
 * the 部 above is written in several rows, nothing was merged there.
 */
function divisionNotes({ rows, source }: Table): TableNote[] {
  if (source === 'workbook') return [];
  const blank = new Set<number>();
  let [before, above] = ['', ''];
  for (const row of headedRows(rows)) {
    const division = row.at(DIVISION);
    if (division === '' && above !== '' && above !== before) blank.add(row.number);
    else [before, above] = [above, division];
  }
  return notesAt(
    rows,
    DIVISION,
    '空欄です。元の表でセルが結合されているときは、この行にも部の名前を書いてください。部のない所属なら、このままでかまいません。',
    ({ number }) => blank.has(number),
  );
}

function columnOf(rows: readonly TableRow[]): number {
  return headingsOf(rows).findIndex((heading) => foldedHeading(heading) === foldedHeading(CODE));
}
