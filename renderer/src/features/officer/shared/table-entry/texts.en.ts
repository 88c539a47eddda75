import type * as ja from './texts.ja.ts';
import { TABLE_LIMITS } from '#documents/table-reading/limits.ts';

const COUNT = new Intl.NumberFormat('en');
const LIMITS = `${COUNT.format(TABLE_LIMITS.rows)} rows, ${COUNT.format(TABLE_LIMITS.columns)} columns and ${COUNT.format(TABLE_LIMITS.cells)} cells`;
const AS_XLSX = 'Open it in the spreadsheet and save it as "Excel workbook (.xlsx)".';

export const table: typeof ja.table = {
  paste: 'Paste: {{name}}',
  pasteHelp: 'Copy the table from the headings to the last row and paste it here. The field empties once it was read.',
  choose: 'Choose a file: {{name}} (CSV, XLSX)',
  template: 'Save a template: {{name}}',
  templateName: '{{name}}_template.xlsx',
  drop: 'Remove: {{name}}',
  unreadable: {
    title: 'The file could not be read: {{name}}',
    reasons: {
      empty: 'The file is empty.',
      'too-large': 'The file is too large (at most 20 MB). Take out pictures and sheets that are not needed.',
      'unpacks-too-large':
        'The file is not opened: it holds far more than its size lets expect. Paste the rows and columns that are needed into a new workbook and save that.',
      'too-many-cells': `The table is too large: at most ${LIMITS} can be read. Clear the cells that are not used.`,
      'too-far': `The cell {{cell}} far away has a value: at most ${LIMITS} can be read. Clear the cells that are not used.`,
      password: 'The file has a password. Take it off in the spreadsheet and save the file again.',
      'old-excel': `It is an old Excel file (.xls). ${AS_XLSX}`,
      'binary-excel': `It is a binary Excel workbook (.xlsb). ${AS_XLSX}`,
      opendocument: `It is an OpenDocument file (.ods or another). ${AS_XLSX}`,
      'other-office': 'It is a document of another kind, not a table. Choose the file with the table.',
      archive: 'It is an archive. Take the table out of it and choose that.',
      'no-sheet': 'No sheet with a table was found.',
      damaged: 'The file is damaged or cut off. Get it again, or save it again.',
      'not-a-table': 'It is not a file with a table. Choose an Excel workbook (.xlsx) or a CSV file (comma delimited).',
      disk: 'The file could not be read. Check where it is and whether you may read it.',
      ended:
        'Reading took far too long and was given up. Paste the rows and columns that are needed into a new workbook and save that.',
    },
  },
  faults: {
    title: '{{name}}: {{n}} faults',
    text: 'Correct the table and read it again. A table with faults is not taken in part.',
    caption: 'Faults: {{name}}',
    row: 'Row',
    column: 'Column',
    message: 'What to correct',
  },
  notes: {
    title: '{{name}} was read. Please look at {{n}} places',
    text: 'Nothing needs to be done where they are as they should be. Otherwise correct the table and read it again.',
    caption: 'To look at: {{name}}',
    rows: '{{from}}–{{to}}',
    message: 'What to look at',
  },
  more: ' (The first {{n}} are shown.)',
};
