import { describe, expect, it } from 'vitest';
import { lineageOf, markedAlso, type JournalHead } from '#domain/journal/head.ts';
import { verdictOn, type DatabaseSide, type JournalSide } from '#domain/journal/verdict.ts';

const at = (epoch: string, seq: number, digest = `${epoch}${seq}`): JournalHead => ({ epoch, seq, digest });
const database = (head: JournalHead | null, more: Partial<DatabaseSide> = {}): DatabaseSide => ({
  head,
  lineage: [],
  marks: [],
  empty: false,
  ...more,
});
const journal = (head: JournalHead | null, more: Partial<JournalSide> = {}): JournalSide => ({
  head,
  lineage: [],
  digests: new Map(),
  ...more,
});

describe('the verdict on database and journal', () => {
  it.each([
    ['in-step', 'neither has anything', database(null, { empty: true }), journal(null)],
    ['in-step', 'both are at the same record', database(at('a', 3)), journal(at('a', 3))],
    ['database-empty', 'the database is new', database(null, { empty: true }), journal(at('a', 3))],
    ['journal-empty', 'the journal is new', database(at('a', 3)), journal(null)],
    ['journal-empty', 'a database from before the journal is opened', database(null), journal(null)],
    ['journal-ahead', 'the journal has later records', database(at('a', 2)), journal(at('a', 3))],
    ['database-ahead', 'the last records did not arrive', database(at('a', 3)), journal(at('a', 2))],
    [
      'journal-ahead',
      'the database is from before a recovery',
      database(at('a', 3)),
      journal(at('b', 1), { lineage: [{ epoch: 'a', seq: 5 }] }),
    ],
    [
      'database-ahead',
      'a recovery was not followed by a snapshot',
      database(at('b', 0), { lineage: [{ epoch: 'a', seq: 5 }] }),
      journal(at('a', 5)),
    ],
    ['diverged', 'records with the same number differ', database(at('a', 3, 'x')), journal(at('a', 3))],
    [
      'diverged',
      'the journal knows another record at the place of the database',
      database(at('a', 2, 'x')),
      journal(at('a', 3), { digests: new Map([[2, 'a2']]) }),
    ],
    [
      'diverged',
      'the database went further than where the journal left its epoch',
      database(at('a', 6)),
      journal(at('b', 1), { lineage: [{ epoch: 'a', seq: 5 }] }),
    ],
    [
      'diverged',
      'the database went further, from another beginning of its session',
      database(at('a', 6), { marks: [{ seq: 4, digest: 'x' }] }),
      journal(at('a', 5), { digests: new Map([[4, 'a4']]) }),
    ],
    [
      'database-ahead',
      'the database went further from where the journal has been as well',
      database(at('a', 6), { marks: [{ seq: 4, digest: 'a4' }] }),
      journal(at('a', 5), { digests: new Map([[4, 'a4']]) }),
    ],
    ['diverged', 'neither knows the epoch of the other', database(at('a', 1)), journal(at('b', 9))],
    [
      'diverged',
      'the journal descends from another epoch only',
      database(at('a', 3)),
      journal(at('b', 1), { lineage: [{ epoch: 'c', seq: 5 }] }),
    ],
    ['journal-empty', 'a database was emptied that has a place', database(at('a', 3), { empty: true }), journal(null)],
    ['diverged', 'a database without a place is not empty', database(null), journal(at('a', 1))],
  ])('is %s when %s', (verdict, _, one, other) => {
    expect(verdictOn(one, other)).toBe(verdict);
  });
});

describe('a lineage', () => {
  it('contains each epoch once, up to the furthest known record', () => {
    const earlier = [
      { epoch: 'b', seq: 4 },
      { epoch: 'a', seq: 9 },
    ];
    expect(lineageOf([{ epoch: 'c', seq: 1 }, at('b', 7)], earlier)).toEqual([
      { epoch: 'c', seq: 1 },
      { epoch: 'b', seq: 7 },
      { epoch: 'a', seq: 9 },
    ]);
  });

  it('keeps only the newest twenty epochs', () => {
    const many = Array.from({ length: 40 }, (_, seq) => ({ epoch: String(seq), seq }));
    const lineage = lineageOf([], many);
    expect(lineage).toHaveLength(20);
    expect(lineage[0]).toEqual({ epoch: '0', seq: 0 });
  });
});

describe('the marks of an epoch', () => {
  it('are those of the last thirty sessions', () => {
    const marks = Array.from({ length: 31 }, (_, index) => ({ seq: index + 1, digest: String(index) }));
    const all = marks.reduce<ReturnType<typeof markedAlso>>((earlier, mark) => markedAlso(earlier, mark), []);
    expect(all).toEqual(marks.slice(1));
  });

  it('have no epoch', () => {
    expect(markedAlso([], at('a', 3))).toEqual([{ seq: 3, digest: 'a3' }]);
  });
});
