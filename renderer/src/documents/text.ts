import { fail, ok, type Result } from '#domain/outcome.ts';

type NotText = { kind: 'not-text' };

/** The UTF-8 bytes of a text. */
export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Text from UTF-8 bytes, a byte order mark left out. `not-text` when the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): Result<string, NotText> {
  return decoded(bytes, 'utf-8');
}

/**
 * Text as spreadsheets in Japan write it: UTF-16 where a byte order mark says so (「Unicode テキスト」), else UTF-8, and CP932 where it is none.
 * `not-text` when the bytes are nothing of this.
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
