/**
 * Matches text that a spreadsheet could evaluate. With a Japanese input method, full-width signs count too; a lone － is
 * the product's own mark for 該当なし. Invisible characters may precede the sign.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*(?:[=+\-@＝＋＠]|－(?=[^\s（]))|^[\t\r]/u;

const GUARD = "'";

/** Prefixes text that a spreadsheet could take for a formula with an apostrophe. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `${GUARD}${cell}` : cell;
}

/** Reverses {@link guarded}. */
export function unguarded(cell: string): string {
  return cell.startsWith(GUARD) && FORMULA.test(cell.slice(GUARD.length)) ? cell.slice(GUARD.length) : cell;
}
