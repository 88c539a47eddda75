import { HIDDEN } from '../exchange/hidden-text.ts';

/** Replaces each invisible character. */
const MARK = '\uFFFD';

/**
 * A file name that is safe to show. Characters that are invisible, or that would reorder the line, become a visible
 * mark.
 */
export function visibleName(fileName: string): string {
  return fileName.replaceAll(HIDDEN, MARK);
}
