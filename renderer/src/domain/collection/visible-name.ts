// Control characters, and the invisible ones that turn the direction of writing or split a line: with them a name can pose as another.
const HIDDEN =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** Stands for each character that would not be seen. */
const MARK = '\uFFFD';

/** A file name as it may be shown: whatever cannot be seen, or would reorder the line it stands in, is replaced by a visible mark. */
export function visibleName(fileName: string): string {
  return fileName.replaceAll(HIDDEN, MARK);
}
