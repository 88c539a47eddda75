/**
 * How a text begins that a spreadsheet could calculate. Where the input method is Japanese, full-width signs count like the others;
 * a － that stands alone is the product's own mark for 該当なし. What cannot be seen may stand before the sign.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*(?:[=+\-@＝＋＠]|－(?=[^\s（]))|^[\t\r]/u;

const GUARD = "'";

/** The text with an apostrophe before it where a spreadsheet could take it for a formula. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `${GUARD}${cell}` : cell;
}

/** The text as it was before {@link guarded}. */
export function unguarded(cell: string): string {
  return cell.startsWith(GUARD) && FORMULA.test(cell.slice(GUARD.length)) ? cell.slice(GUARD.length) : cell;
}
