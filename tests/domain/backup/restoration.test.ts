import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '#domain/answers/answer.ts';
import { compareCopies } from '#domain/backup/compare.ts';
import { contentsOf, isEmptyOf } from '#domain/backup/contents.ts';
import { restoration } from '#domain/backup/restoration.ts';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import { nextEntries } from '#domain/collection/ledger.ts';
import { draftWith } from '../../support/response.ts';
import { sampleOf } from '../../support/sample.ts';
import { inspection, questionnaire } from '../../support/small-questionnaire.ts';

const ID = inspection.id;
const NOTHING: StateCopy = { schema: 4, head: null, tables: {} };

const copyOf = (tables: Record<string, readonly unknown[]>): StateCopy => ({
  ...NOTHING,
  tables,
});
const draft = (id: string) => draftWith({ id });
const file = (digest: string, of = ID) => ({ inspection: of, digest });
const withPack = (city: string, revision: number) => ({
  ...sampleOf({ ...inspection, city }, questionnaire),
  pack: { revision, receivedAt: `2026-10-0${revision}T00:00:00.000Z`, digest: '', key: '', text: '' },
});

describe('restoring a unit also restores', () => {
  const putInto = (table: string, here: StateCopy, there: StateCopy, kind: string) =>
    restoration(
      here,
      there,
      compareCopies(here, there).filter((unit) => unit.kind === kind),
    ).flatMap((step) => (step.table === table && 'put' in step ? step.put : []));

  it('the trusted signers of its city, unless the city already has some here', () => {
    const [mine, others] = [
      { city: '甲市', keys: ['a'] },
      { city: '乙市', keys: ['b'] },
    ];
    const there = copyOf({ inspections: [withPack('甲市', 1)], pins: [mine, others] });
    expect(putInto('pins', NOTHING, there, 'inspection')).toEqual([mine]);
    expect(putInto('pins', copyOf({ pins: [{ city: '甲市', keys: [] }] }), there, 'inspection')).toEqual([]);
  });

  it('the inspection of a response if it is missing here, but no newer pack of it', () => {
    const there = copyOf({ inspections: [withPack('甲市', 2)], responses: [draft('r')] });
    expect(putInto('inspections', NOTHING, there, 'response')).toHaveLength(1);
    expect(putInto('inspections', copyOf({ inspections: [withPack('甲市', 1)] }), there, 'response')).toEqual([]);
    expect(putInto('inspections', copyOf({ inspections: [withPack('甲市', 1)] }), there, 'inspection')).toHaveLength(1);
  });

  it('no older pack beside the files of a collection', () => {
    const there = copyOf({ inspections: [withPack('甲市', 1)], submissions: [file('a')] });
    expect(putInto('inspections', NOTHING, there, 'collection')).toHaveLength(1);
    expect(putInto('inspections', copyOf({ inspections: [withPack('甲市', 2)] }), there, 'collection')).toEqual([]);
  });

  it('nothing of another inspection', () => {
    const there = copyOf({
      inspections: [withPack('甲市', 1), sampleOf({ ...inspection, id: 'x' }, questionnaire)],
      responses: [draft('r')],
      submissions: [file('a'), file('c', 'x')],
    });
    expect(putInto('inspections', NOTHING, there, 'response')).toHaveLength(1);
    const unit = compareCopies(NOTHING, there).find(({ kind, id }) => kind === 'collection' && id === ID);
    const steps = restoration(NOTHING, there, unit === undefined ? [] : [unit]);
    expect(steps).toContainEqual({ table: 'submissions', put: [file('a')] });
  });

  it('the original files and draft returns of a collection that are missing here', () => {
    const originals = ['a', '1', 'b', 'foreign'].map((digest) => ({ digest, text: digest }));
    const drafts = [
      { submission: 'a', inspection: ID },
      { submission: 'b', inspection: ID },
      { submission: 'c', inspection: 'x' },
    ];
    const closed = nextEntries(ID, null, [{ kind: 'withdrawn', department: '002', digest: '1', fileName: '' }], '');
    const there = copyOf({ submissions: [file('a'), file('b')], ledger: closed, originals, returnDrafts: drafts });
    const here = copyOf({ originals: [{ digest: 'b', text: 'mine' }], returnDrafts: [{ submission: 'b' }] });
    expect(putInto('originals', here, there, 'collection')).toEqual([originals[0], originals[1]]);
    expect(putInto('returnDrafts', here, there, 'collection')).toEqual([drafts[0]]);
  });
});

describe('the contents of a copy', () => {
  it('are empty when nobody would miss anything', () => {
    expect(isEmptyOf(contentsOf(NOTHING, []))).toBe(true);
    for (const [table, row] of [
      ['responses', draft('r')],
      ['submissions', file('a')],
      ['ledger', nextEntries(ID, null, [{ kind: 'accepted', department: '002', digest: '1' }], '')[0]],
      ['officerKeys', {}],
      ['inspections', withPack('甲市', 1)],
    ] as const)
      expect(isEmptyOf(contentsOf(copyOf({ [table]: [row] }), [])), table).toBe(false);
  });

  it('count only answers with a choice', () => {
    const answers = [{ ...NOT_GIVEN, choice: 'no' }, NOT_GIVEN, { ...NOT_GIVEN, choice: 'yes' }];
    expect(contentsOf(copyOf({ answers }), []).answers).toBe(2);
  });

  it('name each city once, and only cities of inspections in use', () => {
    const [one, two] = [withPack('甲市', 1), sampleOf({ ...inspection, id: 'x', city: '乙市' }, questionnaire)];
    const third = sampleOf({ ...inspection, id: 'y', city: '甲市' }, questionnaire);
    const copy = copyOf({ inspections: [one, third], submissions: [file('a', ID)] });
    expect(contentsOf(copy, [one, two])).toMatchObject({ inspections: 2, cities: ['甲市'] });
    expect(contentsOf(copyOf({ submissions: [file('a', 'x')] }), [one, two]).cities).toEqual(['乙市']);
  });
});
