/** Kana with a separate voicing mark, as macOS writes them: two characters for 「ド」. */
const SPLIT_KANA = /[\u3046-\u30FD][\u3099\u309A]/g;

/**
 * Trims a cell and composes kana. Does not normalise anything else, because that would also replace character variants
 * (U+FA19 by U+795E) that people use in their names.
 */
export function cellText(text: string): string {
  return text.trim().replaceAll(SPLIT_KANA, (kana) => kana.normalize('NFC'));
}
