import { writeXlsx, type WriteSheet } from 'hucre/xlsx';

/** A cell: text, a real number, or null for an empty one. */
export type Cell = string | number | null;

/** `percent` cells hold fractions (0.833) that the spreadsheet shows as 83.3%; `heat` colours them from low to high. */
export interface Column {
  heading: string;
  width: number;
  format?: 'percent' | 'integer';
  heat?: boolean;
}

export interface Sheet {
  name: string;
  columns: Column[];
  rows: Cell[][];
  /** How many columns stay in view when scrolling sideways. */
  frozenColumns: number;
}

const FORMATS = { percent: '0.0%', integer: '#,##0' } as const;
const LOW = 'FFF8D7DA';
const HIGH = 'FFDCEFE3';
const HEADING_FILL = 'FFE8F1FE';

/** An XLSX workbook: frozen and filtered headings, real numbers, landscape A4, each printed page marked with `marking` (取扱注意). */
export async function workbookBytes(sheets: readonly Sheet[], marking: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({ sheets: sheets.map((sheet) => written(sheet, marking)) });
  return new Uint8Array(bytes);
}

function written(sheet: Sheet, marking: string): WriteSheet {
  const lastColumn = columnName(sheet.columns.length - 1);
  const lastRow = sheet.rows.length + 1;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    rows: [sheet.columns.map((column) => column.heading), ...sheet.rows],
    cells: styledCells(sheet),
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

function styledCells(sheet: Sheet): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [column, { heading, format }] of sheet.columns.entries()) {
    cells.set(`0,${column}`, {
      value: heading,
      style: {
        font: { bold: true },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: HEADING_FILL } },
        alignment: { wrapText: true, vertical: 'center' },
      },
    });
    for (const [row, values] of sheet.rows.entries()) {
      const value = values[column] ?? null;
      if (value === null) continue;
      const style =
        format !== undefined && typeof value === 'number'
          ? { numFmt: FORMATS[format] }
          : { alignment: { wrapText: true, vertical: 'top' as const } };
      cells.set(`${row + 1},${column}`, { value, style });
    }
  }
  return cells;
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
