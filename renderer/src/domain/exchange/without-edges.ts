const EDGE = /[\s.]/u;

/**
 * Trims dots and blanks. Loops from each end instead of using an expression: `[\s.]+$` would retry at every blank
 * inside and take quadratic time.
 */
export function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
