import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, split } from '#domain/backup/byte-writer.ts';
import { decodeStored, encodeStored } from '#domain/backup/codec.ts';
import { isSameStored } from '#domain/backup/same-stored.ts';
import { anyText } from '../../support/any-text.ts';

const stored = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText(),
    fc.string({ unit: fc.constantFrom('$', '"', '\\', '\u2028', '\uD800', '\uDC00', '髙', '𠮷', '\u0000') }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, undefined, -0),
    fc.uint8Array(),
    fc.date(),
    fc.array(tie('any')),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$', 'is', '__proto__')), tie('any')),
    fc.array(fc.tuple(fc.string(), tie('any'))).map((entries) => new Map(entries)),
    fc.array(fc.string()).map((values) => new Set(values)),
  ),
})).any;

describe('encoding a stored value', () => {
  it('restores any value', () => {
    fc.assert(
      fc.property(stored, (value) => {
        const decoded = decodeStored(encodeStored(value));
        expect(decoded).toEqual({ ok: true, value });
      }),
    );
  });

  it('restores a value that is deeply equal', () => {
    const withoutMaps = fc.jsonValue().map((value) => ({ value, bytes: new Uint8Array([1, 2]), at: new Date(0) }));
    fc.assert(
      fc.property(withoutMaps, (value) => {
        const decoded = decodeStored(encodeStored(value));
        expect(decoded.ok && isSameStored(value, decoded.value)).toBe(true);
      }),
    );
  });

  it('writes plain JSON for plain JSON values', () => {
    expect(new TextDecoder().decode(encodeStored({ a: [1, 'b', null, {}] }))).toBe('{"a":[1,"b",null,{}]}');
  });

  it('restores a very long value', () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => ({
      index,
      text: '点検の回答を確かめました。'.repeat(4),
    }));
    expect(decodeStored(encodeStored(rows))).toEqual({ ok: true, value: rows });
  });

  it('throws for values that cannot be copied', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
    const held = [
      key,
      () => undefined,
      Symbol('a'),
      1n,
      new (class {
        name = 'a';
      })(),
      new Float64Array(1),
    ];
    for (const value of held) expect(() => encodeStored({ value })).toThrow('cannot be copied');
  });

  it('gives `damaged` for any truncated bytes', () => {
    const bytes = encodeStored({ text: '髙橋', list: [1, new Uint8Array([1, 2, 3])] });
    for (let length = 0; length < bytes.length; length += 1)
      expect(decodeStored(bytes.subarray(0, length))).toEqual({ ok: false, failure: { kind: 'damaged' } });
  });

  it.each([
    '{"$":"unknown","is":1}',
    '{"$":"bytes","is":"*"}',
    '\u00FF',
    '{"$":"map","is":3}',
    '"\u00FF"',
    '\u00EF\u00BB\u00BF1',
  ])('gives `damaged` for %s', (text) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(decodeStored(bytes)).toEqual({ ok: false, failure: { kind: 'damaged' } });
  });
});

describe('comparing stored values', () => {
  it('finds any difference', () => {
    const one = { list: [1, { bytes: new Uint8Array([1]), at: new Date(1) }], none: null };
    const others = [
      { ...one, none: undefined },
      { list: one.list },
      { ...one, more: 1 },
      { ...one, list: [1] },
      { ...one, list: [1, { bytes: new Uint8Array([2]), at: new Date(1) }] },
      { ...one, list: [1, { bytes: new Uint8Array([1]), at: new Date(2) }] },
      { ...one, list: { 0: 1 } },
      null,
    ];
    for (const other of others) {
      expect(isSameStored(one, other)).toBe(false);
      expect(isSameStored(other, one)).toBe(false);
    }
    for (const empty of [[], new Uint8Array(), new Date(0)]) {
      expect(isSameStored({}, empty)).toBe(false);
      expect(isSameStored(empty, {})).toBe(false);
    }
    expect(isSameStored([1], [1, 2])).toBe(false);
    expect(isSameStored(one, structuredClone(one))).toBe(true);
  });
});

describe('splitting bytes', () => {
  it.each([
    [0, [0]],
    [3, [3]],
    [4, [3, 1]],
    [6, [3, 3]],
    [7, [3, 3, 1]],
  ])('gives parts of the requested size and a rest: %i', (length, sizes) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index);
    const parts = split(bytes, 3);
    expect(parts.map((part) => part.length)).toEqual(sizes);
    expect(joined(parts)).toEqual(bytes);
  });
});
