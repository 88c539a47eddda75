import { fromBase64, toBase64 } from '../exchange/base64.ts';
import { fail, ok, type Result } from '../result.ts';
import { isBytes, isDate, isMap, isSet, kindOf } from './stored-kind.ts';
import { byteWriter, type ByteWriter } from './byte-writer.ts';

/** The key that marks a value JSON cannot express. An object that has this key itself is tagged too. */
const TAG = '$';

type Tag = 'undefined' | 'number' | 'bytes' | 'date' | 'map' | 'set' | 'object';

/**
 * Encodes a stored value as JSON in UTF-8. Values that JSON cannot express (bytes, dates, maps, sets, undefined, NaN
 * and infinities, -0) are tagged. Throws for what cannot be copied: keys, functions, class instances.
 */
export function encodeStored(value: unknown): Uint8Array {
  const writer = byteWriter();
  write(value, writer);
  return writer.bytes();
}

/** Decodes a stored value. `damaged`: {@link encodeStored} did not write these bytes. */
export function decodeStored(bytes: Uint8Array): Result<unknown, { kind: 'damaged' }> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return ok(revived(JSON.parse(text)));
  } catch {
    return fail({ kind: 'damaged' });
  }
}

function write(value: unknown, writer: ByteWriter): void {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return writer.write(JSON.stringify(value));
    case 'number':
      return isJsonNumber(value) ? writer.write(String(value)) : writeTagged('number', nameOf(value), writer);
    case 'undefined':
      return writeTagged('undefined', null, writer);
    case 'object':
      return value === null ? writer.write('null') : writeObject(value, writer);
    default:
      throw new Error(`a ${typeof value} cannot be copied`);
  }
}

function writeObject(value: object, writer: ByteWriter): void {
  if (Array.isArray(value)) return writeList(value, writer);
  if (isBytes(value)) return writeTagged('bytes', toBase64(value), writer);
  if (isDate(value)) return writeTagged('date', value.getTime(), writer);
  if (isMap(value)) return writeTagged('map', [...value], writer);
  if (isSet(value)) return writeTagged('set', [...value], writer);
  if (!isPlain(value)) throw new Error(`${kindOf(value)} cannot be copied`);
  if (Object.hasOwn(value, TAG)) return writeTagged('object', Object.entries(value), writer);
  writeFields(Object.entries(value), writer);
}

function writeFields(fields: readonly [string, unknown][], writer: ByteWriter): void {
  let before = '{';
  for (const [name, value] of fields) {
    writer.write(`${before}${JSON.stringify(name)}:`);
    write(value, writer);
    before = ',';
  }
  writer.write(fields.length === 0 ? '{}' : '}');
}

function writeList(list: readonly unknown[], writer: ByteWriter): void {
  let before = '[';
  for (const value of list) {
    writer.write(before);
    write(value, writer);
    before = ',';
  }
  writer.write(list.length === 0 ? '[]' : ']');
}

function writeTagged(tag: Tag, content: unknown, writer: ByteWriter): void {
  writer.write(`{"${TAG}":"${tag}","is":`);
  write(content, writer);
  writer.write('}');
}

function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(revived);
  if (Object.hasOwn(value, TAG)) return untagged(value as { [TAG]: Tag; is: unknown });
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, revived(inside)]));
}

function untagged({ [TAG]: tag, is }: { [TAG]: Tag; is: unknown }): unknown {
  switch (tag) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(is);
    case 'bytes':
      return bytesFrom(is);
    case 'date':
      return new Date(Number(revived(is)));
    case 'map':
      return new Map(revived(is) as [unknown, unknown][]);
    case 'set':
      return new Set(revived(is) as unknown[]);
    case 'object':
      return Object.fromEntries(revived(is) as [string, unknown][]);
    default:
      throw new Error('unknown tag');
  }
}

function bytesFrom(text: unknown): Uint8Array {
  const bytes = typeof text === 'string' ? fromBase64(text) : null;
  if (bytes === null) throw new Error('no base64');
  return bytes;
}

function isJsonNumber(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function nameOf(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (kindOf(value) === '[object Object]' && Object.getPrototypeOf(prototype) === null);
}
