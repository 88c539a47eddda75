import { fail, ok, type Result } from '#domain/result.ts';

type NotText = { kind: 'not-text' };

/** The UTF-8 bytes of a text. */
export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Decodes UTF-8 and drops a byte order mark. `not-text`: the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): Result<string, NotText> {
  return decoded(bytes, 'utf-8');
}

/**
 * Decodes text from Japanese spreadsheets: UTF-16 with a byte order mark (「Unicode テキスト」), otherwise UTF-8, otherwise
 * CP932. `not-text`: none of them fits.
 */
export function decodeJapaneseText(bytes: Uint8Array): Result<string, NotText> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const utf8 = decodeText(bytes);
  return utf8.ok ? utf8 : decoded(bytes, 'shift_jis');
}

function decoded(bytes: Uint8Array, encoding: string): Result<string, NotText> {
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return fail({ kind: 'not-text' });
  }
}
