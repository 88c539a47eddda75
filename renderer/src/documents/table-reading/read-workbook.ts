import { fail, ok, type Result } from '#domain/result.ts';
import type { Table, TableNote } from '../table.ts';
import type { TableUnreadable, UnreadableKind } from './unreadable.ts';
import { filledDown } from './workbook/merged-cells.ts';
import { numberFormats } from './workbook/number-formats.ts';
import { workbookOutline } from './workbook/outline.ts';
import { partReader } from './workbook/parts.ts';
import { sharedStrings } from './workbook/shared-strings.ts';
import { sheetCells, type SheetCells } from './workbook/sheet.ts';
import { zipDirectory, type ZipEntry } from './workbook/zip-directory.ts';

/**
 * Reads the first visible sheet of an XLSX workbook. The library for writing workbooks can also read them, but builds
 * everything in memory: for a file of half a megabyte this can take gigabytes. This reader checks the archive's
 * directory first, unpacks only what a table needs, and stops at the first cell beyond the limits.
 */
export function readWorkbook(bytes: Uint8Array): Result<Table, TableUnreadable> {
  const directory = zipDirectory(bytes);
  if (!directory.ok) return directory;
  const other = otherKind(directory.value);
  if (other !== null) return fail({ kind: other });
  const read = partReader(bytes, directory.value);
  const outline = workbookOutline(read);
  if (!outline.ok) return outline;
  const part = (path: string | null) => (path === null ? ok('') : read(path));
  const strings = part(outline.value.sharedStrings);
  if (!strings.ok) return strings;
  const texts = sharedStrings(strings.value);
  if (texts === null) return fail({ kind: 'damaged' });
  const styles = part(outline.value.styles);
  if (!styles.ok) return styles;
  const sheet = part(outline.value.sheet);
  if (!sheet.ok) return sheet;
  const { countsFrom1904 } = outline.value;
  const cells = sheetCells(sheet.value, { strings: texts, formats: numberFormats(styles.value), countsFrom1904 });
  if (!cells.ok) return cells;
  const notes = filledDown(cells.value);
  return notes.ok ? ok(tableOf(cells.value, notes.value)) : notes;
}

function tableOf({ rows, numbers }: SheetCells, notes: TableNote[]): Table {
  const byNumber = [...rows].toSorted(([a], [b]) => a - b);
  return {
    rows: byNumber.map(([row, cells]) => ({ number: row + 1, cells })),
    source: 'workbook',
    numbers: numbers.map(({ row, column }) => ({ row: row + 1, column })),
    notes,
  };
}

/** The kind of the archive if it is another one; null when it can be an XLSX workbook. */
function otherKind(entries: readonly ZipEntry[]): Exclude<UnreadableKind, 'too-far'> | null {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('mimetype') && names.has('content.xml')) return 'opendocument';
  if (names.has('xl/workbook.bin')) return 'binary-excel';
  if (!names.has('[Content_Types].xml')) return 'archive';
  return names.has('word/document.xml') || names.has('ppt/presentation.xml') ? 'other-office' : null;
}
