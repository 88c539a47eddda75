import { useEffect, useRef, type RefObject } from 'react';

/** A field to be focused as soon as this many rows are shown. */
interface Wanted {
  rows: number;
  row: number;
  field: number;
}

/**
 * Keeps the focus at hand when rows come and go: `focusNext` tells which field of which row (the last one when there are fewer) gets
 * it once `shown` rows are there. Rows are the elements with `data-row` inside of `box`.
 */
export function useRowFocus(shown: number): {
  box: RefObject<HTMLDivElement | null>;
  focusNext: (wanted: Wanted) => void;
} {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<Wanted | null>(null);
  useEffect(() => {
    if (wanted.current?.rows === shown) focusField(box.current, wanted);
  }, [shown]);
  return {
    box,
    focusNext: (next) => {
      wanted.current = next;
      if (next.rows === shown) focusField(box.current, wanted);
    },
  };
}

function focusField(box: HTMLElement | null, wanted: { current: Wanted | null }): void {
  const rows = [...(box?.querySelectorAll('[data-row]') ?? [])];
  const { row, field } = wanted.current ?? { row: 0, field: 0 };
  wanted.current = null;
  rows[Math.min(row, rows.length - 1)]?.querySelectorAll('input')[field]?.focus();
}
