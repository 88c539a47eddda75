import type { table as ja } from '../ja/table.ts';

export const table: typeof ja = {
  paste: 'Paste: {{name}}',
  pasteHelp: 'Copy the table from the headings to the last row and paste it here. The field empties once it was read.',
  choose: 'Choose a file: {{name}} (CSV, XLSX)',
  template: 'Save a template: {{name}}',
  templateName: '{{name}}_template.csv',
  drop: 'Remove: {{name}}',
  unreadable: {
    title: 'The file could not be read: {{name}}',
    text: 'Save it again from the spreadsheet as "Excel workbook (.xlsx)" or "CSV (comma delimited)". Files with a password cannot be read.',
  },
  faults: {
    title: '{{name}}: {{n}} faults',
    text: 'Correct the table and read it again. A table with faults is not taken in part.',
    caption: 'Faults: {{name}}',
    row: 'Row',
    column: 'Column',
    message: 'What to correct',
  },
};
