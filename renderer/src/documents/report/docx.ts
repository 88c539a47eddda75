import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun, type Table } from 'docx';
import { tableOf, TABLE_WIDTH } from './docx-table.ts';
import { STYLES } from './docx-styles.ts';
import type { Block, Paper, PaperPart } from './paper.ts';

// A4 in twips. The side margins are 14 mm.
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1020, left: 794, right: 794, header: 510, footer: 454 };

/** Writes the paper as DOCX: A4 portrait, editable headings and tables, marking and page number on every page. */
export async function paperDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: paper.title,
    creator: paper.running,
    lastModifiedBy: paper.running,
    styles: STYLES,
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        headers: { default: headerOf(paper) },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ heading: 'Title', alignment: 'center', children: [new TextRun({ text: paper.title })] }),
          ...paper.head.map(([name, value]) => headLine(name, value)),
          ...paper.parts.flatMap(partOf),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function headerOf({ running, marking }: Paper): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Margin',
        tabStops: [{ type: 'right', position: TABLE_WIDTH }],
        children: [new TextRun({ text: `${running}\t` }), new TextRun({ text: marking, bold: true, size: 20 })],
      }),
    ],
  });
}

function pageNumbers(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [new Paragraph({ style: 'Margin', alignment: 'right', children })] });
}

function headLine(name: string, value: string): Paragraph {
  return new Paragraph({
    style: 'Head',
    children: [new TextRun({ text: `${name}：`, bold: true }), new TextRun({ text: value })],
  });
}

function partOf({ title, blocks }: PaperPart): (Paragraph | Table)[] {
  const heading = new Paragraph({ heading: 'Heading1', children: [new TextRun({ text: title })] });
  return [heading, ...blocks.flatMap(blockOf)];
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return paragraphs(block.text, 'Normal');
    case 'note':
      return paragraphs(block.text, 'Note');
    case 'table':
      return tableOf(block.table);
  }
}

function paragraphs(text: string, style: string): Paragraph[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => new Paragraph({ style, children: [new TextRun({ text: line })] }));
}
