/** A cell of a grid. Column {@link ROW_HEADER} is the heading of the row; rows behind the last are those of the foot. */
export interface Place {
  row: number;
  column: number;
}

export const ROW_HEADER = -1;
const PAGE = 10;

/** Where a key leads from a cell, within `rows` (the foot included) and `columns`; null where the key means nothing here. */
export function placeAfter(
  key: string,
  withControl: boolean,
  { row, column }: Place,
  { rows, columns }: { rows: number; columns: number },
): Place | null {
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, ROW_HEADER), columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'Home':
      return to(withControl ? 0 : row, ROW_HEADER);
    case 'End':
      return to(withControl ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
