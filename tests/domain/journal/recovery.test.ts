import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '#domain/answers/answer.ts';
import type { Response } from '#domain/answers/response.ts';
import { differenceOf } from '#domain/journal/difference.ts';
import { readLabel, snapshotContent } from '#domain/journal/label.ts';
import { recordWriter, readRecord, type Change } from '#domain/journal/record.ts';
import { recoveredBetween } from '#domain/journal/recovery.ts';
import { sampleOf } from '../../support/sample.ts';
import { draftWith } from '../../support/response.ts';
import { inspection, questionnaire } from '../../support/small-questionnaire.ts';

const BUILT_IN = [sampleOf(inspection, questionnaire)];
const SNAPSHOT_AT = '2026-11-01T00:00:00.000Z';

const answer = (response: string, item: string) => ({ ...NOT_GIVEN, response, item, digest: '', choice: 'done' });
const draft = (id: string, department: string, more: Partial<Response> = {}) => draftWith({ id, department, ...more });
const copyOf = (tables: Record<string, unknown[]>) => ({ schema: 4, head: null, tables });
const wordsOf = (...texts: string[]) => copyOf({ reportTexts: texts.map((text) => ({ inspection: 'i', text })) });

/** Records with one change each, at the given instants. */
function linksOf(...changes: [string, Change][]) {
  return changes.map(([at, change], index) => {
    const writer = recordWriter({ epoch: 'e', seq: index + 1, previous: '', at, schema: 4 });
    writer.add(change);
    const read = readRecord(writer.bytes());
    if (!read.ok) throw new Error(read.failure.kind);
    return read.value;
  });
}

describe('the difference of two states', () => {
  it('names departments by the stored roster, then the built-in one, then by code', () => {
    const renamed = {
      ...inspection,
      id: 'stored',
      roster: inspection.roster.map((each) => ({ ...each, name: '新課' })),
    };
    const other = copyOf({
      inspections: [sampleOf(renamed, questionnaire)],
      responses: [
        draft('r', '002'),
        draft('s', '002', { inspection: 'stored' }),
        draft('t', '999'),
        draft('u', '002', { inspection: 'nobody knows' }),
      ],
    });
    const { responses, others } = differenceOf(copyOf({}), other, BUILT_IN);
    const byBuiltIn = inspection.roster.find(({ code }) => code === '002')?.name;
    expect(responses.map(({ id, name }) => [id, name])).toEqual([
      ['r', byBuiltIn],
      ['s', '新課'],
      ['t', '999'],
      ['u', '002'],
    ]);
    // The inspection itself.
    expect(others).toBe(1);
  });

  it('omits what both hold alike, and shows which side holds the rest', () => {
    const one = copyOf({
      responses: [draft('same', '001'), draft('changed', '002'), draft('only in one', '003')],
      answers: [answer('same', 'A-1'), answer('changed', 'A-1'), answer('changed', 'A-2')],
    });
    const other = copyOf({
      responses: [draft('same', '001'), draft('changed', '002', { revision: 2 })],
      answers: [answer('same', 'A-1'), answer('changed', 'A-1')],
    });
    expect(differenceOf(one, other, [])).toMatchObject({
      responses: [
        { id: 'changed', one: { count: 2, revision: 1 }, other: { count: 1, revision: 2 } },
        { id: 'only in one', one: { count: 0, revision: 1 }, other: null },
      ],
      others: 0,
    });
  });

  it('counts all other units that differ', () => {
    expect(differenceOf(wordsOf('a'), copyOf({}), [])).toEqual({ responses: [], others: 1 });
    expect(differenceOf(wordsOf('a'), wordsOf('a'), [])).toEqual({ responses: [], others: 0 });
  });
});

describe('what the journal brought back', () => {
  const none = { added: [], snapshotAt: null };

  it('includes revision and number of answers', () => {
    const after = copyOf({
      responses: [draft('r', '002', { revision: 3 })],
      answers: [answer('r', 'A-1'), answer('r', 'A-2')],
    });
    expect(recoveredBetween(copyOf({}), after, none, BUILT_IN)).toMatchObject({
      responses: [{ id: 'r', revision: 3, answers: 2, at: null }],
      others: 0,
    });
  });

  it('excludes what existed before and no longer does', () => {
    const before = copyOf({ responses: [draft('r', '002')] });
    expect(recoveredBetween(before, copyOf({}), none, BUILT_IN).responses).toEqual([]);
  });

  it('is dated by the last record that wrote the response or any part of it', () => {
    const added = linksOf(
      ['1', { table: 'answers', put: [answer('r', 'A-1'), answer('s', 'A-1')] }],
      ['2', { table: 'responses', put: [{ ...draft('r', '002'), response: 's' }] }],
      ['3', { table: 'answers', delete: [['s', 'A-2']] }],
      ['4', { table: 'keys', put: [{ id: 's', recipient: 'age1' }] }],
    );
    const after = copyOf({ responses: [draft('r', '002'), draft('s', '003')] });
    const { responses } = recoveredBetween(copyOf({}), after, { added, snapshotAt: SNAPSHOT_AT }, BUILT_IN);
    expect(responses.map(({ id, at }) => [id, at])).toEqual([
      ['r', '2'],
      ['s', '1'],
    ]);
  });

  it('is dated by the last known instant, or else by the snapshot, when no record wrote it', () => {
    const handedOver = { to: { post: '係長', name: '北見' }, at: '2026-10-01T00:00:00.000Z' };
    const after = copyOf({ responses: [draft('r', '002', { handedOver }), draft('s', '003')] });
    const { responses } = recoveredBetween(copyOf({}), after, { added: [], snapshotAt: SNAPSHOT_AT }, BUILT_IN);
    expect(responses.map(({ at }) => at)).toEqual([handedOver.at, SNAPSHOT_AT]);
  });
});

describe('the label of a snapshot', () => {
  it('states counts, lineage and marks', () => {
    const copy = copyOf({ responses: [1, 2], answers: [1, 2, 3], submissions: [1] });
    const way = { lineage: [{ epoch: 'd', seq: 2 }], marks: [{ seq: 1, digest: 'x' }] };
    expect(readLabel(snapshotContent(copy, way).label)).toEqual({
      schema: 4,
      head: null,
      ...way,
      responses: 2,
      answers: 3,
      submissions: 1,
    });
  });

  it('counts nothing in an empty copy, and has no lineage by default', () => {
    const label = readLabel(snapshotContent(copyOf({})).label);
    expect(label).toMatchObject({ responses: 0, answers: 0, submissions: 0, lineage: [], marks: [] });
  });

  it('is null for any other text', () => {
    expect(readLabel('')).toBeNull();
    expect(readLabel('{"schema":4}')).toBeNull();
  });
});
