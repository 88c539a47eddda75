import { day } from '#domain/exchange/fields.ts';
import { ok } from '#domain/result.ts';
import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { LONGEST_TEXT } from '#domain/returns/draft.ts';
import type { ReturnPayload } from '#domain/returns/return-payload.ts';
import { faulty, headedRows, wrongHeadings, type HeadedRow } from '../headed-rows.ts';
import type { TableFault, TableReading, TableRow } from '../table.ts';

const ITEM = '項目番号';
const TEXT = '指摘';
const DUE = '期限';

/** Reads the officer's remarks: 項目番号, 指摘 and 期限 (ISO day or empty), one row per item. Ignores other columns. */
export function readRemarks(
  rows: readonly TableRow[],
  questionnaire: Questionnaire,
): TableReading<ReturnPayload['remarks']> {
  const wrong = wrongHeadings(rows, [ITEM, TEXT, DUE]);
  if (wrong.length > 0) return faulty(wrong);
  const filled = headedRows(rows);
  const faults = [...itemFaults(filled, questionnaire), ...filled.flatMap(textFaults)];
  if (faults.length > 0) return faulty(faults);
  return ok(filled.map((row) => ({ item: row.at(ITEM), text: row.at(TEXT), due: row.at(DUE) || null })));
}

function itemFaults(rows: readonly HeadedRow[], questionnaire: Questionnaire): TableFault[] {
  const known = new Set(itemsOf(questionnaire).map(({ id }) => id));
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const item = row.at(ITEM);
    const fault = (message: string) => [{ row: row.number, column: ITEM, message }];
    if (!known.has(item)) return fault(item === '' ? '空欄です。' : `「${item}」は点検票にありません。`);
    if (seen.has(item)) return fault(`「${item}」が前の行にもあります。`);
    seen.add(item);
    return [];
  });
}

function textFaults(row: HeadedRow): TableFault[] {
  const faults: TableFault[] = [];
  const fault = (column: string, message: string) => faults.push({ row: row.number, column, message });
  if (row.at(TEXT) === '') fault(TEXT, '空欄です。');
  if (row.at(TEXT).length > LONGEST_TEXT) fault(TEXT, `${LONGEST_TEXT}文字以内で書いてください。`);
  if (row.at(DUE) !== '' && !day.safeParse(row.at(DUE)).success) fault(DUE, '「2027-03-31」の形で書いてください。');
  return faults;
}
