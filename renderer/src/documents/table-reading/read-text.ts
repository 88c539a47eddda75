import Papa from 'papaparse';
import { fail, ok, type Result } from '#domain/result.ts';
import { unguarded } from '../formula.ts';
import type { FaultyTable, Table, TableFault, TableRow } from '../table.ts';
import { cellText } from './cell-text.ts';
import { TABLE_LIMITS } from './limits.ts';
import type { TableUnreadable } from './unreadable.ts';
import { columnLetters } from './workbook/cell-address.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads CSV, or cells copied from a spreadsheet (tab-separated). Empty rows are left out, but count in row numbers. */
export function readTableText(text: string): Result<Table, TableUnreadable | FaultyTable> {
  if (text.length > TABLE_LIMITS.size) return fail({ kind: 'too-large' });
  // With mixed line ends, or none at the end, the parser would misread parts of cells.
  const plain = `${text.replace(BYTE_ORDER_MARK, '').replaceAll(/\r\n?/g, '\n')}\n`;
  const delimiter = delimiterOf(plain);
  const wrong = faultIn(plain, delimiter);
  if (wrong !== null) return fail(wrong);
  const { data } = Papa.parse<string[]>(plain, { delimiter, newline: '\n' });
  const rows = numbered(data.map((cells) => cells.map((cell) => cellText(unguarded(cell)))));
  return ok({ rows, source: 'text', numbers: [], notes: [] });
}

/** Tabs when the heading row contains any. A quoted heading may span several lines. */
function delimiterOf(text: string): '\t' | ',' {
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\t') return '\t';
    else if (character === '\n') return ',';
  }
  return ',';
}

/**
 * Counts cells and checks quotation marks before parsing. An unclosed quote would swallow the departments that follow,
 * and the parser would report every further quote as a separate error, up to a million of them.
 */
function faultIn(text: string, delimiter: string): TableUnreadable | FaultyTable | null {
  let row = 1;
  let column = 0;
  let room: number = TABLE_LIMITS.cells;
  for (let at = 0; at <= text.length; room -= 1) {
    if (room === 0) return { kind: 'too-many-cells' };
    const end = text[at] === '"' ? quotedEnd(text, at, delimiter) : cellEnd(text, at, delimiter);
    if (end === -1) return { kind: 'faulty', faults: [quoteFault(text, delimiter, row, column)] };
    column = text[end] === delimiter ? column + 1 : 0;
    if (text[end] === '\n') row += 1;
    at = end + 1;
  }
  return null;
}

/** The end of an unquoted cell: at a delimiter, a line end or the end of the text. */
function cellEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

/**
 * Like {@link cellEnd} for a quoted cell, in which a doubled quote stands for one. -1 when text follows the closing
 * quote or there is none.
 */
function quotedEnd(text: string, start: number, delimiter: string): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at === -1) return -1;
  const end = cellEnd(text, at + 1, delimiter);
  return text.slice(at + 1, end).trim() === '' ? end : -1;
}

function quoteFault(text: string, delimiter: string, row: number, column: number): TableFault {
  // When the fault is in the heading row itself, its headings are unreliable.
  const [headings = []] = row === 1 ? [] : Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 1 }).data;
  return {
    row,
    column: cellText(headings[column] ?? '').split('\n', 1)[0] || `${columnLetters(column)}列`,
    message:
      '引用符（"）の対応が取れないため、どこまでが一つのセルか分かりません。この行とその前後の引用符を確かめてください。',
  };
}

function numbered(rows: readonly string[][]): TableRow[] {
  return rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}
