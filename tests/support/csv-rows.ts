import Papa from 'papaparse';

/** The rows of a CSV text as any spreadsheet reads them, empty lines left out. Every cell is text. */
export function csvRows(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data;
}
