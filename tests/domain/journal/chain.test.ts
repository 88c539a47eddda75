import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf, linksAfter, missingIn } from '#domain/journal/chain.ts';
import type { JournalHead } from '#domain/journal/head.ts';
import { readRecord, recordWriter, type Change } from '#domain/journal/record.ts';
import { replayed } from '#domain/journal/replay.ts';

const KEY_PATHS = { answers: ['response', 'item'], inspections: 'inspection.id' } as const;
const EMPTY = { schema: 4, head: null, tables: {} };

/** The records of one epoch, one for each transaction. */
function written(transactions: readonly (readonly Change[])[], epoch = 'e') {
  let before: JournalHead = { epoch, seq: 0, digest: '' };
  return transactions.map((changes) => {
    const writer = recordWriter({ epoch, seq: before.seq + 1, previous: before.digest, at: '', schema: 4 });
    for (const change of changes) writer.add(change);
    before = writer.head();
    return { bytes: writer.bytes(), head: before };
  });
}

const row = (item: string, comment: string) => ({ response: 'r', item, comment });
const put = (item: string, comment = '') => ({ table: 'answers', put: [row(item, comment)] });
const remove = (item: string) => ({ table: 'answers', delete: [['r', item]] });
const change = fc.tuple(fc.boolean(), fc.constantFrom('A', 'B', 'C'), fc.string({ maxLength: 3 }));
const transactions = fc.array(
  fc.array(
    change.map(([puts, item, text]): Change => (puts ? put(item, text) : remove(item))),
    { minLength: 1, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 8 },
);
const sortedRows = (rows: readonly unknown[] = []) => rows.map((each) => JSON.stringify(each)).toSorted();

describe('a journal record', () => {
  it('is read back with its place', () => {
    const changes: Change[] = [
      put('A', '改行\nと「引用」'),
      { table: 'attachmentBytes', put: [new Uint8Array([0, 10, 255])] },
    ];
    const [only] = written([changes]);
    const read = readRecord(only?.bytes ?? new Uint8Array());
    expect(read).toMatchObject({ ok: true, value: { head: only?.head, record: { epoch: 'e', seq: 1, changes } } });
  });

  it('is refused when its bytes are no record', () => {
    const [only] = written([[put('A')]]);
    const bytes = only?.bytes ?? new Uint8Array();
    expect(readRecord(bytes.subarray(0, bytes.length - 3)).ok).toBe(false);
    // The last change is complete, but nothing shows that it was the last one.
    expect(readRecord(bytes.subarray(0, bytes.length - 1)).ok).toBe(false);
    expect(readRecord(new Uint8Array())).toEqual({ ok: false, failure: { kind: 'damaged' } });
    expect(readRecord(new TextEncoder().encode('{}\n'))).toEqual({ ok: false, failure: { kind: 'damaged' } });
    expect(readRecord(new TextEncoder().encode('{"epoch":"e"}\n')).ok).toBe(false);
  });
});

describe('a chain of records', () => {
  it('ends at the last record and misses nothing, even with repeated records', () => {
    const records = written([[put('A')], [put('B')], [put('C')]]);
    const [one, two, three] = records.map(({ bytes }) => bytes);
    const chain = chainOf(
      null,
      [],
      [one, one, two, two, three, two].flatMap((bytes) => bytes ?? []),
    );
    expect(chain).toMatchObject({ head: records[2]?.head, missing: 0 });
    expect(chain.links.map(({ head }) => head.seq)).toEqual([1, 2, 3]);
  });

  it("counts missing records, and takes a lost record's digest from its successor", () => {
    const records = written([[put('A')], [put('B')], [put('C')], [put('D')]]);
    const chain = chainOf(
      null,
      [],
      [records[0], records[3]].flatMap((each) => each?.bytes ?? []),
    );
    expect(chain.missing).toBe(2);
    expect(chain.digests.get(3)).toBe(records[2]?.head.digest);
  });

  it('counts records missing after a snapshot, and at least one where the epoch changes', () => {
    const snapshot = { epoch: 'e', seq: 1, digest: '' };
    const same = written([[put('A')], [put('B')], [put('C')]]);
    expect(chainOf(snapshot, [], [same[2]?.bytes ?? new Uint8Array()]).missing).toBe(1);
    const next = written([[put('A')], [put('B')]], 'f');
    expect(
      chainOf(
        snapshot,
        [],
        next.map(({ bytes }) => bytes),
      ).missing,
    ).toBe(1);
  });

  it('has a gap where a record is unreadable', () => {
    const records = written([[put('A')], [put('B')], [put('C')]]).map(({ bytes }) => bytes);
    const chain = chainOf(
      null,
      [],
      [records[0], new Uint8Array([1]), records[2]].flatMap((bytes) => bytes ?? []),
    );
    expect(chain.links.map(({ head }) => head.seq)).toEqual([1, 3]);
    expect(chain.missing).toBe(1);
  });

  it('knows the digests of its base and of earlier sessions while their epoch continues', () => {
    const base = { epoch: 'e', seq: 5, digest: 'e5' };
    const marks = [{ seq: 2, digest: 'e2' }];
    const places = [
      [2, 'e2'],
      [5, 'e5'],
    ];
    expect([...chainOf(base, marks, []).digests]).toEqual(places);
    const same = written([[put('A')], [put('B')], [put('C')], [put('D')], [put('E')], [put('F')], [put('G')]]);
    const onward = chainOf(
      base,
      marks,
      same.slice(6).map(({ bytes }) => bytes),
    );
    expect(new Set(onward.digests.keys())).toEqual(new Set([2, 5, 6, 7]));
    const next = chainOf(
      base,
      marks,
      [...same.slice(6), ...written([[put('A')]], 'f')].map(({ bytes }) => bytes),
    );
    expect(new Set(next.digests.keys())).toEqual(new Set([0, 1]));
  });

  it('continues from an earlier epoch with its rest and all of the next one', () => {
    const records = [...written([[put('A')], [put('B')], [put('C')]]), ...written([[put('A')]], 'f')];
    const { links } = chainOf(
      null,
      [],
      records.map(({ bytes }) => bytes),
    );
    const rest = linksAfter(links, { epoch: 'e', seq: 2 });
    expect(rest.map(({ head }) => [head.epoch, head.seq])).toEqual([
      ['e', 3],
      ['f', 1],
    ]);
    expect(linksAfter(links, { epoch: 'unknown', seq: 9 })).toEqual(links);
  });

  it('gives the same state when replayed from any point', () => {
    fc.assert(
      fc.property(transactions, fc.nat(), (made, choice) => {
        const { links } = chainOf(
          null,
          [],
          written(made).map(({ bytes }) => bytes),
        );
        const changesOf = (some: typeof links) => some.flatMap(({ record }) => record.changes);
        const whole = replayed(EMPTY, changesOf(links), KEY_PATHS);
        const point = links[choice % links.length];
        if (point === undefined) throw new Error('nothing was written');
        const rest = linksAfter(links, point.head);
        const before = replayed(EMPTY, changesOf(links.slice(0, links.length - rest.length)), KEY_PATHS);
        const after = replayed(before, changesOf(rest), KEY_PATHS);
        expect(sortedRows(after.tables['answers'])).toEqual(sortedRows(whole.tables['answers']));
        expect(missingIn(point.head, rest)).toBe(0);
      }),
    );
  });

  it('leaves every row as its last remaining record wrote it, whichever records are lost', () => {
    fc.assert(
      fc.property(transactions, fc.uniqueArray(fc.nat(7)), (made, lost) => {
        const kept = written(made).filter((_, index) => !lost.includes(index));
        const { links } = chainOf(
          null,
          [],
          kept.map(({ bytes }) => bytes),
        );
        const state = replayed(
          EMPTY,
          links.flatMap(({ record }) => record.changes),
          KEY_PATHS,
        );
        const expected = new Map<string, unknown>();
        for (const { record } of links)
          for (const each of record.changes) {
            if ('put' in each) for (const put of each.put) expected.set((put as { item: string }).item, put);
            else for (const key of each.delete) expected.delete((key as string[])[1] ?? '');
          }
        expect(sortedRows(state.tables['answers'])).toEqual(sortedRows([...expected.values()]));
      }),
    );
  });

  it('keeps a row without the object that contains its key', () => {
    const { tables } = replayed(EMPTY, [{ table: 'inspections', put: [{ title: 'none' }] }], KEY_PATHS);
    expect(tables).toEqual({ inspections: [{ title: 'none' }] });
  });

  it('finds rows by a nested key, and leaves other tables alone', () => {
    const stored = {
      schema: 4,
      head: null,
      tables: { inspections: [{ inspection: { id: 'i', title: 'old' } }], pins: [1] },
    };
    const next = { inspection: { id: 'i', title: 'new' } };
    expect(
      replayed(
        stored,
        [
          { table: 'inspections', put: [next] },
          { table: 'gone', put: [1] },
        ],
        KEY_PATHS,
      ).tables,
    ).toEqual({
      inspections: [next],
      pins: [1],
    });
  });
});
