import { writeXlsx, type WriteSheet } from 'hucre/xlsx';

/** A cell: text, a number, or null when empty. */
export type Cell = string | number | null;

/**
 * `percent` cells hold fractions (0.833), shown as 83.3%. `text` cells keep input exactly as typed. `heat` colours
 * cells from low to high.
 */
export interface Column {
  heading: string;
  width: number;
  format?: 'percent' | 'integer' | 'text';
  heat?: boolean;
}

export interface Sheet {
  name: string;
  columns: Column[];
  rows: Cell[][];
  /** Columns that stay visible when scrolling sideways. */
  frozenColumns: number;
  /** Keeps every row one line high, for tables with many thousand rows. Otherwise long texts wrap. */
  compact?: boolean;
}

const FORMATS = { percent: '0.0%', integer: '#,##0', text: '@' } as const;
const ERROR_LIKE = /^#[A-Z0-9/_]+[!?]?$/;
/** Excel's limit for a cell, in UTF-16 units. */
const LONGEST_CELL = 32_767;
const HALF_A_CHARACTER = /[\uD800-\uDBFF]$/;
const LOW = 'FFF8D7DA';
const HIGH = 'FFDCEFE3';
const HEADING_FILL = 'FFE8F1FE';

/**
 * Writes an XLSX workbook: frozen, filterable headings, real numbers, A4 landscape, and `marking` (取扱注意) on every
 * printed page.
 */
export async function workbookBytes(sheets: readonly Sheet[], marking: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({ sheets: sheets.map((sheet) => written(sheet, marking)) });
  return new Uint8Array(bytes);
}

function written(sheet: Sheet, marking: string): WriteSheet {
  const lastColumn = columnName(sheet.columns.length - 1);
  const lastRow = sheet.rows.length + 1;
  return {
    name: sheet.name,
    columns: sheet.columns.map((column) => ({ width: column.width, ...styleOf(column, sheet.compact === true) })),
    rows: [sheet.columns.map(({ heading }) => heading), ...sheet.rows.map((row) => row.map(fitting))],
    cells: new Map([...headingCells(sheet), ...errorLikeCells(sheet)]),
    freezePane: { rows: 1, columns: sheet.frozenColumns },
    autoFilter: { range: `A1:${lastColumn}${lastRow}` },
    conditionalRules: heatRules(sheet, lastRow),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddHeader: `&R${marking}`, oddFooter: '&P / &N' },
  };
}

type Cells = NonNullable<WriteSheet['cells']>;
type CellStyle = NonNullable<NonNullable<WriteSheet['columns']>[number]['style']>;

/**
 * Styles are set for columns, not cells: the workbook of a large city has two million cells, and styling each takes
 * twice the time and a third more memory.
 */
function styleOf({ format }: Column, compact: boolean): { style?: CellStyle } {
  if (format !== undefined) return { style: { numFmt: FORMATS[format] } };
  return compact ? {} : { style: { alignment: { wrapText: true, vertical: 'top' } } };
}

function headingCells({ columns }: Sheet): Cells {
  const style: CellStyle = {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: HEADING_FILL } },
    alignment: { wrapText: true, vertical: 'center' },
  };
  return new Map(columns.map(({ heading }, column) => [`0,${column}`, { value: fitting(heading), style }]));
}

/** The library writes text such as 「#N/A」 as a calculation error unless the cell has rich text. */
function errorLikeCells({ rows }: Sheet): Cells {
  const cells: Cells = new Map();
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries())
      if (typeof value === 'string' && value.startsWith('#') && ERROR_LIKE.test(value))
        cells.set(`${row + 1},${column}`, { value, richText: [{ text: value }] });
  return cells;
}

/**
 * Truncates text beyond Excel's cell limit, with a visible mark. Otherwise Excel would report the workbook as damaged.
 */
function fitting<T extends Cell>(value: T): T | string {
  if (typeof value !== 'string' || value.length <= LONGEST_CELL) return value;
  const mark = `……（ここまでで切りました。全部で${value.length.toLocaleString('ja')}文字あります）`;
  return value.slice(0, LONGEST_CELL - mark.length).replace(HALF_A_CHARACTER, '') + mark;
}

function heatRules(sheet: Sheet, lastRow: number): NonNullable<WriteSheet['conditionalRules']> {
  return sheet.columns.flatMap((column, index) => {
    if (column.heat !== true || lastRow < 2) return [];
    const name = columnName(index);
    const cfvo = [
      { type: 'num' as const, value: '0' },
      { type: 'num' as const, value: '1' },
    ];
    return [
      {
        type: 'colorScale' as const,
        priority: index + 1,
        range: `${name}2:${name}${lastRow}`,
        colorScale: { cfvo, colors: [LOW, HIGH] },
      },
    ];
  });
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
