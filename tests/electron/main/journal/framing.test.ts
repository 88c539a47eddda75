import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framed, MARKER, scan } from '../../../../electron/main/journal/framing.ts';
import { bytesOf, textOf } from './driven.ts';

const record = fc.uint8Array({ minLength: 1, maxLength: 80 });
const records = fc.array(record, { minLength: 1, maxLength: 12 });

function written(all: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(all.map(framed)));
}

function read(bytes: Uint8Array): string[] {
  return scan(bytes).records.map(({ from, to }) => hex(bytes.subarray(from, to)));
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function flip(bytes: Uint8Array, at: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
}

/** The records whose frame lies completely outside `from` to `to`. */
function outside(all: readonly Uint8Array[], from: number, to: number): string[] {
  let at = 0;
  return all.flatMap((one) => {
    const start = at;
    at += framed(one).length;
    return at <= from || start >= to ? [hex(one)] : [];
  });
}

describe('records in a segment', () => {
  it('are read in the order they were written', () => {
    fc.assert(
      fc.property(records, (all) => {
        const bytes = written(all);
        expect(read(bytes)).toEqual(all.map(hex));
        expect(scan(bytes)).toMatchObject({ damaged: 0, end: bytes.length });
      }),
    );
  });

  it('survive a torn last record, which is dropped and not counted as damaged', () => {
    fc.assert(
      fc.property(records, record, fc.nat(), (all, last, cut) => {
        const before = written(all);
        const torn = framed(last).subarray(0, cut % framed(last).length);
        const bytes = new Uint8Array(Buffer.concat([before, torn]));
        expect(read(bytes)).toEqual(all.map(hex));
        expect(scan(bytes)).toMatchObject({ damaged: 0, end: before.length });
      }),
    );
  });

  it('survive overwritten bytes elsewhere', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 60 }), (all, place, junk) => {
        const bytes = written(all);
        const from = place % bytes.length;
        bytes.set(junk.subarray(0, bytes.length - from), from);
        const kept = read(bytes);
        for (const one of outside(all, from, from + junk.length)) expect(kept).toContain(one);
        expect(all.map(hex)).toEqual(expect.arrayContaining(kept));
      }),
      { numRuns: 500 },
    );
  });

  it('survive bytes removed or inserted elsewhere', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 40 }), (all, place, gone, junk) => {
        const bytes = written(all);
        const from = place % bytes.length;
        const changed = Buffer.concat([bytes.subarray(0, from), junk, bytes.subarray(from + gone)]);
        const kept = read(new Uint8Array(changed));
        for (const one of outside(all, from, from + gone)) expect(kept).toContain(one);
      }),
      { numRuns: 500 },
    );
  });

  it('report one damaged place for one changed byte in the middle', () => {
    const bytes = written(['one', 'two', 'three'].map(bytesOf));
    flip(bytes, framed(bytesOf('one')).length + 29);
    const found = scan(bytes);
    expect(found.records.map(({ from, to }) => textOf(bytes.subarray(from, to)))).toEqual(['one', 'three']);
    expect(found).toMatchObject({ damaged: 1, end: bytes.length });
  });

  it('report a complete but changed last record as damaged, and keep its bytes', () => {
    const bytes = written(['one', 'two'].map(bytesOf));
    flip(bytes, bytes.length - 1);
    expect(scan(bytes)).toMatchObject({ damaged: 1, end: bytes.length });
  });

  it('are found behind a length that was changed to point past the end', () => {
    const bytes = written(['one', 'two'].map(bytesOf));
    bytes[MARKER.length] = 0xff;
    expect(scan(bytes)).toMatchObject({ damaged: 1, end: bytes.length });
    expect(read(bytes)).toEqual([hex(bytesOf('two'))]);
  });

  it('end before zeros left by a power cut', () => {
    const one = framed(bytesOf('one'));
    expect(scan(new Uint8Array(Buffer.concat([one, Buffer.alloc(500)])))).toMatchObject({
      damaged: 0,
      end: one.length,
    });
  });

  it('end before a record of which a power cut left the beginning and zeros', () => {
    const one = framed(bytesOf('one'));
    const half = Buffer.from(framed(bytesOf('two'))).fill(0, 30);
    expect(scan(new Uint8Array(Buffer.concat([one, half])))).toMatchObject({ damaged: 0, end: one.length });
  });

  it('are empty for an empty segment', () => {
    expect(scan(new Uint8Array())).toEqual({ records: [], damaged: 0, end: 0 });
  });
});
