/**
 * A paper as it is drawn on screen, printed and written as DOCX: all three draw the same texts, so that a figure cannot differ between them.
 * `head` stands under the title: what it is about, what its figures are taken from, when it was written.
 */
export interface Paper {
  /** Stands on every page: 取扱注意. */
  marking: string;
  title: string;
  /** In the margin of every page. */
  running: string;
  head: [name: string, value: string][];
  parts: PaperPart[];
}

export interface PaperPart {
  /** With its number before it. */
  title: string;
  blocks: Block[];
}

/** `text` has one paragraph per line. `note` is small print about what stands above it. Nothing is drawn of an empty text. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'table'; table: PaperTable };

/** Cells are texts as they are printed: every figure was rounded once, before it came here. */
export interface PaperTable {
  caption: string;
  columns: PaperColumn[];
  rows: string[][];
  /** The last row is a sum. */
  summed?: boolean;
}

/** `share` is the width in parts of the whole table; numbers stand at the end of their cell. */
export interface PaperColumn {
  heading: string;
  share: number;
  number?: boolean;
}

/** A part before it has a number. */
export interface DraftPart {
  title: string;
  blocks: Block[];
}

/** The parts in order, numbered from 1. */
export function numbered(parts: readonly DraftPart[]): PaperPart[] {
  return parts.map(({ title, blocks }, index) => ({ title: `${index + 1}　${title}`, blocks }));
}

export function textBlock(text: string): Block {
  return { kind: 'text', text };
}

export function noteBlock(text: string): Block {
  return { kind: 'note', text };
}

export function tableBlock(table: PaperTable): Block {
  return { kind: 'table', table };
}
