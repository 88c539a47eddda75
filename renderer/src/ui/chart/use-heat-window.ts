import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { visibleSpan, type Span } from './heat-window.ts';

/** Sizes of a heat grid in rem. */
export const ROW_HEIGHT = 2.625;
export const HEADER_HEIGHT = 4.25;
export const FIRST_COLUMN = 11.5;

// What is drawn before the page has been laid out, and where it never is.
const FIRST_HEIGHT = 600;
const FIRST_WIDTH = 1200;
const ROOT_SIZE = 16;

interface Size {
  rows: number;
  columns: number;
  /** In rem. */
  columnWidth: number;
}

interface HeatWindow {
  rows: Span;
  columns: Span;
}

/** The part of a heat grid that is in sight, and how to look again after it was scrolled. A grid of another size has to be mounted anew. */
export function useHeatWindow(
  frame: RefObject<HTMLElement | null>,
  { rows, columns, columnWidth }: Size,
): [HeatWindow, () => void] {
  const [seen, setSeen] = useState<HeatWindow>(() => windowAt(null, { rows, columns, columnWidth }));
  const look = () => {
    const next = windowAt(frame.current, { rows, columns, columnWidth });
    setSeen((before) => (sameWindow(before, next) ? before : next));
  };
  const lookAgain = useEffectEvent(look);
  useEffect(() => {
    const first = requestAnimationFrame(() => lookAgain());
    const again = () => lookAgain();
    window.addEventListener('resize', again);
    return () => {
      cancelAnimationFrame(first);
      window.removeEventListener('resize', again);
    };
  }, []);
  return [seen, look];
}

function windowAt(frame: HTMLElement | null, { rows, columns, columnWidth }: Size): HeatWindow {
  const rem = rootSize();
  const { scrollTop = 0, scrollLeft = 0, clientHeight = 0, clientWidth = 0 } = frame ?? {};
  return {
    rows: visibleSpan(scrollTop, clientHeight || FIRST_HEIGHT, ROW_HEIGHT * rem, rows),
    columns: visibleSpan(scrollLeft, clientWidth || FIRST_WIDTH, columnWidth * rem, columns),
  };
}

/** How many pixels a rem has: people may ask for larger letters. */
export function rootSize(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size : ROOT_SIZE;
}

function sameWindow(a: HeatWindow, b: HeatWindow): boolean {
  return (
    a.rows.from === b.rows.from &&
    a.rows.to === b.rows.to &&
    a.columns.from === b.columns.from &&
    a.columns.to === b.columns.to
  );
}
