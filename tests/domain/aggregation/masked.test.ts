import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked } from '#domain/aggregation/masked.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { departmentWith, inspection as small, questionnaire } from '../../support/small-questionnaire.ts';

const CODES = Array.from({ length: 12 }, (_, index) => `code-${index}`);
const inspection = {
  ...small,
  roster: CODES.map((code, index) =>
    departmentWith({ code, name: `name-of-${index}`, parent: `division-${index}`, bodies: [`body-${index}`] }),
  ),
};

function summaryOf(handed: readonly Payload[], roster = inspection.roster): CitySummary {
  const submissions = handed.map((payload) => ({
    digest: payloadDigest(payload),
    payload,
    inspection: inspection.id,
    department: payload.department.code,
    fileName: `file-of-${payload.department.code}`,
    importedAt: '2026-11-20T03:00:00.000Z',
    setAside: false,
    standing: 'received' as const,
  }));
  const own = { ...inspection, roster };
  return citySummary(questionnaire, own, collectionStatus(own, submissions));
}

const handedBy = (least: number) =>
  fc.uniqueArray(payloads(questionnaire, CODES), {
    selector: ({ department }) => department.code,
    minLength: least,
    maxLength: CODES.length,
  });
const handed = handedBy(1);
const [several = []] = fc.sample(handedBy(6), { numRuns: 1, seed: 4 });
const [one] = several;
if (one === undefined) throw new Error('several were asked for');
const seeds = fc.string({ minLength: 1 });

describe('a masked summary', () => {
  it('has the same figures for items and for the city', () => {
    fc.assert(
      fc.property(handed, seeds, (all, seed) => {
        const named = matrixOf(questionnaire, summaryOf(all).tallies, 'item');
        const hidden = matrixOf(questionnaire, masked(summaryOf(all), seed).tallies, 'item');
        expect(hidden.columnTotals).toEqual(named.columnTotals);
        expect(hidden.total).toEqual(named.total);
        const sorted = (rows: typeof named.rows) => rows.map(({ total }) => JSON.stringify(total)).toSorted();
        expect(sorted(hidden.rows)).toEqual(sorted(named.rows));
      }),
      { numRuns: 30 },
    );
  });

  it('contains nothing that identifies a department, and no free text', () => {
    const telling = several.map((payload) => ({
      ...payload,
      respondent: { post: 'written', name: 'written' },
      answers: payload.answers.map((answer) => ({ ...answer, comment: 'written', reason: 'written' })),
    }));
    const { inspection: run, statuses, tallies } = masked(summaryOf(telling), 'seed');
    const text = JSON.stringify([
      run.roster,
      statuses,
      tallies.map(({ department, payload }) => [department, payload]),
    ]);
    for (const trace of ['code-', 'name-of', 'division', 'body-', 'file-of', 'written', '2026-11-20'])
      expect(text).not.toContain(trace);
  });

  it('assigns the same names for the same seed, whatever the roster order, and shuffles by seed', () => {
    const ratesBy = (summary: CitySummary) =>
      matrixOf(questionnaire, summary.tallies, 'item').rows.map(({ department, total }) => [department.name, total]);
    const first = ratesBy(masked(summaryOf(several), 'one'));
    expect(ratesBy(masked(summaryOf(several.toReversed(), inspection.roster.toReversed()), 'one'))).toEqual(first);
    const names = masked(summaryOf(several), 'one').inspection.roster.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['所属A', '所属B', '所属C']);
    const orders = new Set(
      ['one', 'two', 'three', 'four'].map((seed) => JSON.stringify(ratesBy(masked(summaryOf(several), seed)))),
    );
    expect(orders.size).toBeGreaterThan(1);
  });

  it('assigns the names that the seed has always assigned', () => {
    const nameOf = (code: string) =>
      masked(summaryOf([{ ...one, department: { code, name: code } }]), 'one').tallies[0]?.department.name;
    expect(CODES.slice(0, 4).map(nameOf)).toEqual(['所属A', '所属H', '所属G', '所属C']);
  });

  it('keeps the revision that counts', () => {
    const { statuses } = masked(summaryOf([{ ...one, response: { ...one.response, revision: 2 } }]), 'seed');
    const received = statuses.filter(({ state }) => state === 'received');
    const revision = { payload: { response: { revision: 2 } } };
    expect(received).toMatchObject([{ head: revision, counting: revision }]);
  });

  it('gives no letters to departments that do not take part', () => {
    const codes = Array.from({ length: 60 }, (_, index) => `code-${String(index)}`);
    const roster = codes.map((code, index) => departmentWith({ code, excluded: index < 5 ? '廃止のため' : null }));
    const hidden = masked(summaryOf([], roster), 'seed').inspection.roster;
    const names = hidden.map(({ name }) => name.replace('所属', ''));
    expect([names[0], names[25], names[26], names[51], names[52], names[59]]).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'BH',
    ]);
    expect(new Set(names).size).toBe(60);
    expect(hidden.map(({ excluded }) => excluded)).toEqual([
      ...Array.from({ length: 55 }, () => null),
      ...Array.from({ length: 5 }, () => ''),
    ]);
  });

  it('keeps only the choices of an answer, and reports when few departments answer', () => {
    const action = { kind: 'own', what: '改めます。', post: '係長', due: '2027-03-31' };
    const progress = { state: 'done', note: '終わりました。' };
    const answers = one.answers.map((answer, index) => ({
      ...answer,
      action: index === 0 ? action : null,
      progress: index === 1 ? progress : null,
    })) as Payload['answers'];
    const hidden = masked(summaryOf([{ ...one, answers }]), 'seed');
    const kept = hidden.tallies[0]?.payload.answers ?? [];
    expect(kept.map(({ action: each }) => each)).toEqual(
      answers.map(({ action: each }) => each && { kind: 'own', what: '', post: '', due: '' }),
    );
    expect(kept.map(({ progress: each }) => each)).toEqual(
      answers.map(({ progress: each }) => each && { state: 'done', note: '' }),
    );
    expect(hidden.masking?.fewDepartments).toBe(true);
    expect(masked(summaryOf(several.slice(0, 5)), 'seed').masking?.fewDepartments).toBe(false);
    expect(masked(summaryOf(several.slice(0, 4)), 'seed').masking?.fewDepartments).toBe(true);
  });

  it.each([6, 5])('lists the items that too few of %i departments answer', (departments) => {
    const all = several.slice(0, departments);
    const { masking } = masked(summaryOf(all), 'seed');
    const answering = matrixOf(questionnaire, summaryOf(all).tallies, 'item');
    const few = answering.columns.filter((_, column) => {
      const rows = answering.rows.filter(({ cells }) => Object.values(cells[column] ?? {}).some((count) => count > 0));
      return rows.length > 0 && rows.length < 5;
    });
    expect(masking).toEqual({ fewDepartments: false, tellingItems: few.toSorted() });
    expect(few.length).toBeGreaterThan(0);
  });

  it('lists these items by id, whichever a department answers first', () => {
    const [given] = one.answers;
    if (given === undefined) throw new Error('an answer was asked for');
    const answeredBy = (code: string, sns: boolean, status: 'yes' | 'no'): Payload => ({
      ...one,
      department: { code, name: code },
      profile: [
        { flag: 'cloud', on: true, reason: '' },
        { flag: 'sns', on: sns, reason: '' },
      ],
      answers: [{ ...given, item: 'B-1', status }],
    });
    const { masking } = masked(
      summaryOf([answeredBy('code-0', false, 'yes'), answeredBy('code-1', true, 'no')]),
      'seed',
    );
    expect(masking?.tellingItems).toEqual(['A-1', 'A-2', 'A-3', 'B-1', 'B-2', 'B-3']);
  });
});
