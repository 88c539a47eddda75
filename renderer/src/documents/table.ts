import { readXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import Papa from 'papaparse';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { unguarded } from './formula.ts';
import { decodeJapaneseText } from './text.ts';

/** One row of a table somebody filled in. `number` is the row as a spreadsheet counts it, from 1; cells are text without blanks around them. */
export interface TableRow {
  number: number;
  cells: string[];
}

/** A fault in such a table. `column` is the heading of the column. */
export interface TableFault {
  row: number;
  column: string;
  message: string;
}

/** What a table says, or every fault in it; nothing of a table with a fault is taken. */
export type TableReading<T> = Result<T, { kind: 'faulty'; faults: TableFault[] }>;

const BYTE_ORDER_MARK = '\uFEFF';
const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1000;
// What a spreadsheet keeps of a number; further digits come from binary fractions.
const DIGITS = 15;

/** The rows of a text: CSV, or cells copied from a spreadsheet (tabs). Empty rows are left out, but counted. */
export function rowsOfText(text: string): TableRow[] {
  const plain = text.replace(BYTE_ORDER_MARK, '');
  const [firstLine = ''] = plain.split('\n', 1);
  const delimiter = firstLine.includes('\t') ? '\t' : ',';
  return numbered(Papa.parse<string[]>(plain, { delimiter }).data.map((cells) => cells.map(unguarded)));
}

/** The rows of a file: the first sheet of an XLSX workbook, or CSV in UTF-8 or CP932. `not-a-table` for anything else. */
export async function rowsOfFile(bytes: Uint8Array): Promise<Result<TableRow[], { kind: 'not-a-table' }>> {
  if (ZIP_START.every((byte, index) => bytes[index] === byte)) return rowsOfWorkbook(bytes);
  const text = decodeJapaneseText(bytes);
  return text.ok && !text.value.includes('\0') ? ok(rowsOfText(text.value)) : fail({ kind: 'not-a-table' });
}

async function rowsOfWorkbook(bytes: Uint8Array): Promise<Result<TableRow[], { kind: 'not-a-table' }>> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0], readStyles: true, maxRows: MOST_ROWS });
    const [sheet] = sheets;
    if (sheet === undefined) return fail({ kind: 'not-a-table' });
    const { rows, cells } = sheet;
    return ok(
      numbered(
        rows.map((row, at) =>
          row.slice(0, MOST_COLUMNS).map((value, column) => cellText(value, cells?.get(`${at},${column}`))),
        ),
      ),
    );
  } catch {
    return fail({ kind: 'not-a-table' });
  }
}

function numbered(rows: readonly string[][]): TableRow[] {
  return rows
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function cellText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, cell?.style?.numFmt ?? '');
  return value instanceof Date ? value.toISOString().slice(0, 'yyyy-mm-dd'.length) : String(value);
}

/** A number as the sheet shows it where that matters: 31 in the format 000 is 「031」, 0.925 as a percentage is 「92.5%」. */
function numberText(value: number, format: string): string {
  if (/^0+$/.test(format)) return String(value).padStart(format.length, '0');
  return format.includes('%') ? `${exact(value * 100)}%` : exact(value);
}

function exact(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
