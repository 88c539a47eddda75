import { memo, type ReactNode } from 'react';
import type { Span } from './heat-window.ts';
import { ROW_HEADER } from './heat-place.ts';
import { LEVEL_SIGNS, type HeatValue } from './heat-value.ts';
import styles from './HeatGrid.module.css';

interface HeatRowProps {
  /** Id of the grid: cells are called after it, their row and their column. */
  grid: string;
  row: number;
  /** Distance from the top of its group, in rows. */
  top: number;
  header: ReactNode;
  columns: Span;
  columnWidth: number;
  value: (row: number, column: number) => HeatValue;
  /** The cell of this row that the keyboard is at, and what it says; null where it is elsewhere. */
  active: { column: number; description: string } | null;
}

/** One row of a heat grid: its heading, and the cells in sight. Drawn again only when one of these changes. */
export const HeatRow = memo(function HeatRow(props: HeatRowProps) {
  const { grid, row, top, header, columns, columnWidth, value, active } = props;
  const shown = Array.from({ length: Math.max(0, columns.to - columns.from) }, (_, index) => columns.from + index);
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top: `calc(var(--heat-row) * ${top})` }}>
      <div
        role="rowheader"
        aria-colindex={1}
        id={cellId(grid, row, ROW_HEADER)}
        className={styles.head}
        data-row={row}
        data-column={ROW_HEADER}
        data-active={active?.column === ROW_HEADER}
      >
        {header}
      </div>
      {shown.map((column) => (
        <HeatCell
          key={column}
          id={cellId(grid, row, column)}
          row={row}
          column={column}
          left={column * columnWidth}
          {...value(row, column)}
          description={active?.column === column ? active.description : null}
        />
      ))}
    </div>
  );
});

/** The id of a cell, as the grid names the one that the keyboard is at. */
export function cellId(grid: string, row: number, column: number): string {
  return `${grid}-${row}-${column}`;
}

interface HeatCellProps extends HeatValue {
  id: string;
  row: number;
  column: number;
  left: number;
  description: string | null;
}

const HeatCell = memo(function HeatCell({
  id,
  row,
  column,
  left,
  text,
  note,
  level,
  symbol,
  description,
}: HeatCellProps) {
  const sign = symbol === true ? '' : LEVEL_SIGNS[level];
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      id={id}
      className={styles.cell}
      data-row={row}
      data-column={column}
      data-level={level}
      data-active={description !== null}
      {...(description === null ? {} : { 'aria-label': description })}
      style={{ left: `calc(var(--heat-first) + ${left}rem)` }}
    >
      <span className={styles.figure} data-symbol={symbol ?? false}>
        {sign === '' ? null : <span aria-hidden="true">{sign}</span>}
        {text}
      </span>
      {note === undefined ? null : <span className={styles.cellNote}>{note}</span>}
    </div>
  );
});
