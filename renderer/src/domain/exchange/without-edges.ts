const EDGE = /[\s.]/u;

/** A text without the dots and blanks at its ends. From each end in turn: an expression that looks for blanks at the end tries anew at every blank inside. */
export function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
