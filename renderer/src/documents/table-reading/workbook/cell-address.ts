/** Row and column of a cell, from 0. */
export interface CellAddress {
  row: number;
  column: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Parses `B7` → row 6, column 1; null for anything else. */
export function cellAddress(text: string): CellAddress | null {
  const [, letters = '', digits = ''] = ADDRESS.exec(text) ?? [];
  if (letters === '') return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Row 6, column 1 → `B7`. */
export function cellName({ row, column }: CellAddress): string {
  return columnLetters(column) + String(row + 1);
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
