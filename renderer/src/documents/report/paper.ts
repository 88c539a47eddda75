/**
 * A paper for screen, print and DOCX. All three draw the same texts, so that a figure cannot differ between them.
 * `head` stands below the title: subject, basis of the figures, time of writing.
 */
export interface Paper {
  /** The marking on every page: 取扱注意. */
  marking: string;
  title: string;
  /** The text in the margin of every page. */
  running: string;
  head: [name: string, value: string][];
  parts: PaperPart[];
}

export interface PaperPart {
  /** The title including its number. */
  title: string;
  blocks: Block[];
}

/** `text` has one paragraph per line. `note` is small print about the block above. An empty text draws nothing. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'table'; table: PaperTable };

/** Cells are final texts: every figure has already been rounded, once. */
export interface PaperTable {
  caption: string;
  columns: PaperColumn[];
  rows: string[][];
  /** The last row holds the sums. */
  summed?: boolean;
}

/** `share` is the relative width. Number columns are right-aligned. */
export interface PaperColumn {
  heading: string;
  share: number;
  number?: boolean;
}

/** A part before it is numbered. */
export interface DraftPart {
  title: string;
  blocks: Block[];
}

/** Numbers the parts from 1. */
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
