/**
 * The texts under which rows are compared: JSON with keys in order. Bytes and texts too long to be looked at stand there as their SHA-256, and so does a
 * part of a row that is very large; a sealed part stands there as it is. Runs in the page as well, so it holds everything it needs.
 */
export async function rowTexts(rows: readonly unknown[]): Promise<string[]> {
  const LONGEST_TEXT = 3000;
  const LARGEST_PART = 20_000;
  const encoder = new TextEncoder();
  const waiting: Promise<void>[] = [];
  const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const digested = (bytes: Uint8Array<ArrayBuffer>) => {
    const stands = { $sha256: '', length: bytes.length };
    const fill = async () => {
      stands.$sha256 = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    };
    waiting.push(fill());
    return stands;
  };
  const fieldsOf = (value: object) => Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return value.length > LONGEST_TEXT ? digested(encoder.encode(value)) : value;
    if (value === undefined) return { $undefined: true };
    if (typeof value !== 'object' || value === null) return value;
    if (ArrayBuffer.isView(value))
      return digested(new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice());
    if (Array.isArray(value)) return value.map(plain);
    if (value instanceof Date) return { $date: value.getTime() };
    if (value instanceof Map || value instanceof Set) return { $list: [...value].map(plain) };
    return Object.fromEntries(fieldsOf(value).map(([name, inside]) => [name, plain(inside)]));
  };
  const part = ([name, value]: [string, unknown]): [string, unknown] => {
    if (name === '$sealed' && value instanceof Uint8Array) return [name, hex(value)];
    const made = plain(value);
    const text = JSON.stringify(made);
    return [name, text.length > LARGEST_PART ? digested(encoder.encode(text)) : made];
  };
  const made = rows.map((row) => Object.fromEntries(fieldsOf(row as object).map(part)));
  await Promise.all(waiting);
  return made.map((row) => JSON.stringify(row));
}
