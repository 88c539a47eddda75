import { fail, ok, type Result } from '#domain/result.ts';
import { TABLE_LIMITS } from '../limits.ts';
import type { TableUnreadable } from '../unreadable.ts';
import { cellAddress, cellName, type CellAddress } from './cell-address.ts';
import { PLAIN, type NumberFormat } from './number-formats.ts';
import { numberText } from './number-text.ts';
import { cellText } from '../cell-text.ts';
import { plainText, stringCollector } from './shared-strings.ts';
import { xmlTokens, type XmlToken } from './xml-tokens.ts';

/** A merged range. Its value is in the first cell. */
export interface MergedRange {
  first: CellAddress;
  last: CellAddress;
}

/**
 * The text of a sheet's cells by row and column; undefined when empty. `numbers` are the number cells without leading
 * zeros.
 */
export interface SheetCells {
  rows: Map<number, string[]>;
  numbers: CellAddress[];
  merged: MergedRange[];
}

/** The parts that a sheet refers to. */
export interface SheetContext {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  countsFrom1904: boolean;
}

/** Reads the non-empty cells of a sheet. Stops at the first cell beyond the limits. */
export function sheetCells(xml: string, context: SheetContext): Result<SheetCells, TableUnreadable> {
  const cells: SheetCells = { rows: new Map(), numbers: [], merged: [] };
  const reading = cellReader(context);
  let room: number = TABLE_LIMITS.cells;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'broken') return fail({ kind: 'damaged' });
    if (token.kind === 'open' && token.name === 'mergeCell') addMerged(cells.merged, token.attribute('ref') ?? '');
    const cell = reading.take(token);
    if (cell === null) continue;
    const { row, column } = cell.at;
    if (row >= TABLE_LIMITS.rows || column >= TABLE_LIMITS.columns)
      return fail({ kind: 'too-far', cell: cellName(cell.at) });
    const held = cells.rows.get(row) ?? [];
    room -= Math.max(column + 1 - held.length, 0);
    if (room < 0) return fail({ kind: 'too-many-cells' });
    for (let missing = held.length; missing < column; missing += 1) held.push('');
    held[column] = cell.text;
    cells.rows.set(row, held);
    if (cell.isNumber) cells.numbers.push(cell.at);
  }
  return ok(cells);
}

function addMerged(merged: MergedRange[], range: string): void {
  const [from = '', to = ''] = range.split(':', 2);
  const first = cellAddress(from);
  const last = cellAddress(to);
  if (first !== null && last !== null) merged.push({ first, last });
}

interface ReadCell {
  at: CellAddress;
  text: string;
  isNumber: boolean;
}

/** Consumes the tokens of a sheet and returns each non-empty cell at its end tag. */
function cellReader(context: SheetContext) {
  const inline = stringCollector();
  let at: CellAddress = { row: -1, column: -1 };
  let type = '';
  let style = 0;
  let value: string[] | null = null;
  let isInline = false;
  let inValue = false;
  const begin = (attribute: (name: string) => string | null) => {
    at = cellAddress(attribute('r') ?? '') ?? { row: at.row, column: at.column + 1 };
    type = attribute('t') ?? 'n';
    style = Number(attribute('s') ?? 0);
    value = null;
    isInline = false;
    inValue = false;
  };
  const end = (): ReadCell | null => {
    if (isInline) return withText(at, cellText(inline.end()));
    return value === null ? null : cellOf(at, type, value.join(''), context.formats[style] ?? PLAIN, context);
  };
  return {
    take(token: XmlToken): ReadCell | null {
      if (token.kind === 'text' && inValue) value?.push(token.text);
      if (isInline) inline.take(token);
      if (token.kind === 'close') {
        if (token.name === 'v') inValue = false;
        return token.name === 'c' ? end() : null;
      }
      if (token.kind !== 'open') return null;
      if (token.name === 'row') at = { row: rowNumber(token.attribute('r')) ?? at.row + 1, column: -1 };
      else if (token.name === 'c') begin(token.attribute);
      else if (token.name === 'v') {
        value = [];
        inValue = true;
      } else if (token.name === 'is') {
        isInline = true;
        inline.begin();
      }
      return null;
    },
  };
}

function rowNumber(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : null;
}

function withText(at: CellAddress, text: string): ReadCell | null {
  return text === '' ? null : { at, text, isNumber: false };
}

/** The text of a cell with its own string. Shared strings are prepared once for all cells. */
function ownText(at: CellAddress, text: string): ReadCell | null {
  return withText(at, cellText(plainText(text)));
}

function cellOf(
  at: CellAddress,
  type: string,
  value: string,
  format: NumberFormat,
  context: SheetContext,
): ReadCell | null {
  switch (type) {
    case 's':
      return withText(at, context.strings[Number(value)] ?? '');
    case 'b':
      return withText(at, value === '1' ? 'TRUE' : 'FALSE');
    case 'd':
      return ownText(at, value.slice(0, 'yyyy-mm-dd'.length));
    case 'n': {
      const number = value.trim() === '' ? Number.NaN : Number(value);
      if (!Number.isFinite(number)) return ownText(at, value);
      return { at, text: numberText(number, format, context.countsFrom1904), isNumber: format.kind === 'plain' };
    }
    default:
      return ownText(at, value);
  }
}
