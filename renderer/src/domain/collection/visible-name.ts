import { HIDDEN } from '../exchange/hidden-text.ts';

/** Stands for each character that would not be seen. */
const MARK = '\uFFFD';

/** A file name as it may be shown: whatever cannot be seen, or would reorder the line it stands in, is replaced by a visible mark. */
export function visibleName(fileName: string): string {
  return fileName.replaceAll(HIDDEN, MARK);
}
