import {
  useId,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { placeAfter, ROW_HEADER, type Place } from './heat-place.ts';
import type { HeatValue } from './heat-value.ts';
import { offsetShowing } from './heat-window.ts';
import { cellId, HeatRow } from './HeatRow.tsx';
import { FIRST_COLUMN, HEADER_HEIGHT, rootSize, ROW_HEIGHT, useHeatWindow } from './use-heat-window.ts';
import styles from './HeatGrid.module.css';

export interface HeatColumn {
  id: string;
  /** Short: it stands in a narrow column. */
  header: string;
  /** In full, shown on hover. */
  title: string;
}

export interface HeatLine {
  id: string;
  header: ReactNode;
}

export interface HeatGridProps {
  /** Names the grid. */
  label: string;
  /** Heads the first column. */
  corner: string;
  columns: readonly HeatColumn[];
  rows: readonly HeatLine[];
  /** Lines that stay in sight below the others. */
  foot: readonly HeatLine[];
  /** Width of a column in rem. */
  columnWidth: number;
  /** The figure of a cell; rows from `rows.length` on are those of the foot. It should keep its identity while the figures stay. */
  value: (row: number, column: number) => HeatValue;
  /** All of a cell in words, for the one that the keyboard is at. */
  describe: (place: Place) => string;
  /** A press or Enter on a cell or, with column {@link ROW_HEADER}, on the heading of a row. */
  onOpen: (place: Place) => void;
}

/**
 * A large table of figures that are compared by their shade, their sign and their number. Only what is in sight is drawn.
 * One stop for the Tab key; arrow keys, Home, End and Page keys walk through the cells and Enter opens one.
 */
export function HeatGrid(props: HeatGridProps) {
  const { label, corner, columns, rows, foot, columnWidth, value, describe, onOpen } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place | null>(null);
  const [seen, look] = useHeatWindow(frame, { rows: rows.length, columns: columns.length, columnWidth });
  const all = { rows: rows.length + foot.length, columns: columns.length };
  const go = (place: Place) => {
    if (frame.current !== null) scrollTo(frame.current, place, rows.length, foot.length, columnWidth);
    look();
    setActive(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = active ?? { row: 0, column: ROW_HEADER };
    if (event.key === 'Enter' || event.key === ' ') onOpen(from);
    else {
      const next = event.altKey || event.metaKey ? null : placeAfter(event.key, event.ctrlKey, from, all);
      if (next === null) return;
      go(next);
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place === null) return;
    setActive(place);
    // A link in a heading goes where it leads by itself.
    if (!(event.target instanceof Element) || event.target.closest('a') === null) onOpen(place);
  };
  const activeIn = (row: number) =>
    active?.row === row ? { column: active.column, description: describe(active) } : null;
  const line = (each: HeatLine, row: number, top: number) => (
    <HeatRow
      key={each.id}
      grid={id}
      row={row}
      top={top}
      header={each.header}
      columns={seen.columns}
      columnWidth={columnWidth}
      value={value}
      active={activeIn(row)}
    />
  );
  const drawn =
    active !== null &&
    (active.row >= rows.length || (active.row >= seen.rows.from && active.row < seen.rows.to)) &&
    (active.column === ROW_HEADER || (active.column >= seen.columns.from && active.column < seen.columns.to));
  return (
    <div
      ref={frame}
      role="grid"
      aria-label={label}
      aria-rowcount={all.rows + 1}
      aria-colcount={all.columns + 1}
      {...(drawn ? { 'aria-activedescendant': cellId(id, active.row, active.column) } : {})}
      tabIndex={0}
      className={styles.grid}
      style={sizes(columnWidth, columns.length)}
      onScroll={look}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={() => setActive((before) => before ?? { row: 0, column: ROW_HEADER })}
    >
      <div role="rowgroup" className={styles.top}>
        <div role="row" aria-rowindex={1} className={styles.row}>
          <div role="columnheader" aria-colindex={1} className={styles.head}>
            {corner}
          </div>
          {columns.slice(seen.columns.from, seen.columns.to).map(({ id: key, header, title }, index) => (
            <div
              key={key}
              role="columnheader"
              aria-colindex={seen.columns.from + index + 2}
              className={styles.column}
              title={title}
              style={{ left: `calc(var(--heat-first) + ${(seen.columns.from + index) * columnWidth}rem)` }}
            >
              <span>{header}</span>
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height: `calc(var(--heat-row) * ${rows.length})` }}>
        {rows
          .slice(seen.rows.from, seen.rows.to)
          .map((each, index) => line(each, seen.rows.from + index, seen.rows.from + index))}
      </div>
      {foot.length === 0 ? null : (
        <div role="rowgroup" className={styles.foot} style={{ height: `calc(var(--heat-row) * ${foot.length})` }}>
          {foot.map((each, index) => line(each, rows.length + index, index))}
        </div>
      )}
    </div>
  );
}

function sizes(columnWidth: number, columns: number): CSSProperties {
  return {
    '--heat-row': `${ROW_HEIGHT}rem`,
    '--heat-top': `${HEADER_HEIGHT}rem`,
    '--heat-first': `${FIRST_COLUMN}rem`,
    '--heat-column': `${columnWidth}rem`,
    '--heat-width': `${FIRST_COLUMN + columnWidth * columns}rem`,
  } as CSSProperties;
}

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** Brings a cell into sight between the parts that stay where they are. */
function scrollTo(frame: HTMLElement, place: Place, rows: number, footRows: number, columnWidth: number): void {
  const rem = rootSize();
  if (place.row < rows) {
    const height = frame.clientHeight - (HEADER_HEIGHT + ROW_HEIGHT * footRows) * rem;
    frame.scrollTop = offsetShowing(place.row * ROW_HEIGHT * rem, ROW_HEIGHT * rem, frame.scrollTop, height);
  }
  if (place.column === ROW_HEADER) return;
  const width = frame.clientWidth - FIRST_COLUMN * rem;
  frame.scrollLeft = offsetShowing(place.column * columnWidth * rem, columnWidth * rem, frame.scrollLeft, width);
}
