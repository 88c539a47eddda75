import { fail, ok, type Result } from '#domain/outcome.ts';

/** The UTF-8 bytes of a text. */
export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Text from UTF-8 bytes, a byte order mark left out. `not-text` when the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): Result<string, { kind: 'not-text' }> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ kind: 'not-text' });
  }
}

/** Text from UTF-8 or, where it is none, from CP932 as Excel in Japan writes CSV. `not-text` when the bytes are neither. */
export function decodeJapaneseText(bytes: Uint8Array): Result<string, { kind: 'not-text' }> {
  const utf8 = decodeText(bytes);
  if (utf8.ok) return utf8;
  try {
    return ok(new TextDecoder('shift_jis', { fatal: true }).decode(bytes));
  } catch {
    return fail({ kind: 'not-text' });
  }
}
