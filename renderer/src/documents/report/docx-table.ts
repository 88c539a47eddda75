import { Paragraph, Table, TableCell, TableRow, TextRun, type IBorderOptions } from 'docx';
import type { PaperColumn, PaperTable } from './paper.ts';

/** The width between the page margins, in twips. */
export const TABLE_WIDTH = 10318;

const LINE: IBorderOptions = { style: 'single', size: 4, color: '8C8C8C' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const HEADING_FILL = 'E8F1FE';
const SUM_FILL = 'F2F2F2';

interface CellLook {
  bold?: boolean;
  fill?: string;
}

/**
 * A table with its caption; headings repeat on every page. Rows may break across pages, because with unbreakable rows
 * LibreOffice loses rows at the foot of a page.
 */
export function tableOf({ caption, columns, rows, summed = false }: PaperTable): (Paragraph | Table)[] {
  const widths = widthsOf(columns);
  const line = (texts: readonly string[], look: CellLook) =>
    columns.map((column, index) => cellOf(texts[index] ?? '', column, widths[index] ?? 0, look));
  const headings = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: line(
      columns.map(({ heading }) => heading),
      { bold: true, fill: HEADING_FILL },
    ),
  });
  const body = rows.map((texts, index) => {
    const sum = summed && index === rows.length - 1;
    return new TableRow({
      children: line(texts, sum ? { bold: true, fill: SUM_FILL } : {}),
    });
  });
  return [
    new Paragraph({ style: 'TableCaption', children: [new TextRun({ text: caption })] }),
    new Table({
      rows: [headings, ...body],
      width: { size: TABLE_WIDTH, type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      borders: BORDERS,
      margins: { top: 30, bottom: 30, left: 80, right: 80 },
    }),
    new Paragraph({ style: 'Gap', children: [] }),
  ];
}

function widthsOf(columns: readonly PaperColumn[]): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((share / whole) * TABLE_WIDTH));
}

function cellOf(text: string, { number }: PaperColumn, width: number, { bold = false, fill }: CellLook): TableCell {
  const alignment = number === true ? 'right' : 'left';
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: 'center',
    ...(fill === undefined ? {} : { shading: { type: 'clear' as const, fill, color: 'auto' } }),
    children: text
      .split('\n')
      .map((line) => new Paragraph({ style: 'Cell', alignment, children: [new TextRun({ text: line, bold })] })),
  });
}
