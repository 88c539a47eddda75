/** A part of a row of things: from the first that is drawn to before `to`. */
export interface Span {
  from: number;
  to: number;
}

// Moving on in blocks means that most steps of scrolling draw nothing new.
const BLOCK = 4;

/** Which of `count` things of `size` pixels have to be drawn so that those in a window of `length` pixels at `offset` can be seen. */
export function visibleSpan(offset: number, length: number, size: number, count: number): Span {
  const first = Math.floor(Math.max(0, offset) / size);
  const last = Math.ceil((Math.max(0, offset) + length) / size);
  return {
    from: Math.max(0, Math.floor(first / BLOCK) * BLOCK - BLOCK),
    to: Math.min(count, Math.ceil(last / BLOCK) * BLOCK + BLOCK),
  };
}

/** Where to scroll so that a thing of `size` pixels at `start` lies wholly in the window: the present offset where it does already. */
export function offsetShowing(start: number, size: number, offset: number, length: number): number {
  if (start < offset) return start;
  return start + size > offset + length ? Math.max(0, start + size - length) : offset;
}
