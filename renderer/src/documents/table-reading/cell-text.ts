/** Kana with its voicing mark as a character of its own, as macOS writes it: two for 「ド」. */
const SPLIT_KANA = /[\u3046-\u30FD][\u3099\u309A]/g;

/**
 * The text of a cell: without blanks around it, kana in one piece. Nothing else is normalised, since that would also change old forms of characters
 * (U+FA19 becomes U+795E), by which people tell their names apart.
 */
export function cellText(text: string): string {
  return text.trim().replaceAll(SPLIT_KANA, (kana) => kana.normalize('NFC'));
}
