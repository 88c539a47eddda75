import { workbookBytes } from './xlsx.ts';

/** Empty rows to write into: a cell has to be a text cell before somebody types 011 into it. */
const SPARE_ROWS = 200;

/**
 * A table to fill in, as a workbook whose cells all hold text: from a CSV a spreadsheet would make 11 of the code 011, and keep it when the file is
 * saved.
 */
export function tableTemplate(name: string, [headings = [], ...rows]: readonly string[][]): Promise<Uint8Array> {
  const columns = headings.map((heading, column) => ({
    heading,
    width: widthFor(rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), heading.length)),
    format: 'text' as const,
  }));
  const spare = Array.from({ length: SPARE_ROWS }, () => headings.map(() => null));
  return workbookBytes([{ name, columns, rows: [...rows, ...spare], frozenColumns: 2 }], '');
}

/** A Japanese character takes two columns of digits. */
function widthFor(characters: number): number {
  return Math.min(characters * 2 + 2, 50);
}
