import { workbookBytes } from './xlsx.ts';

/** Empty rows to fill in. A cell must be formatted as text before somebody types 011 into it. */
const SPARE_ROWS = 200;

/**
 * A template to fill in, as a workbook with text cells only. In a CSV, a spreadsheet would turn the code 011 into 11
 * and save it so.
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

/** A Japanese character is as wide as two digits. */
function widthFor(characters: number): number {
  return Math.min(characters * 2 + 2, 50);
}
