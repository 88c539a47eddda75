import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { ReturnPayload } from '#domain/returns/payload.ts';
import { csvRows } from '../csv.ts';
import type { TableFault } from '../table.ts';

const HEADER = ['項目番号', '指摘', '期限'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what the officer says to items from CSV with the columns 項目番号, 指摘 and 期限 (ISO day or empty), one row an item. Every fault is named by row and column. */
export function readRemarksCsv(
  text: string,
  questionnaire: Questionnaire,
): Result<ReturnPayload['remarks'], { kind: 'faulty'; faults: TableFault[] }> {
  const [header = [], ...rows] = csvRows(text);
  const missing = HEADER.filter((name) => !header.includes(name));
  if (missing.length > 0)
    return fail({
      kind: 'faulty',
      faults: missing.map((column) => ({ row: 1, column, message: '見出しがありません。' })),
    });
  const known = new Set(itemsOf(questionnaire).map((item) => item.id));
  const faults: TableFault[] = [];
  const seen = new Set<string>();
  const remarks = rows.map((row, index) => {
    const [item = '', said = '', due = ''] = HEADER.map((name) => (row[header.indexOf(name)] ?? '').trim());
    if (!known.has(item))
      faults.push({ row: index + 2, column: '項目番号', message: `「${item}」は点検票にありません。` });
    else if (seen.has(item))
      faults.push({ row: index + 2, column: '項目番号', message: `「${item}」が前の行にもあります。` });
    seen.add(item);
    if (said === '') faults.push({ row: index + 2, column: '指摘', message: '空欄です。' });
    if (due !== '' && !isDay(due))
      faults.push({ row: index + 2, column: '期限', message: '「2027-03-31」の形で書いてください。' });
    return { item, text: said, due: due === '' ? null : due };
  });
  return faults.length > 0 ? fail({ kind: 'faulty', faults }) : ok(remarks);
}

function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(text) : Number.NaN;
  // A day that a month does not have is moved into the next one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
