import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citySummary } from '#domain/aggregation/summary.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { completionRate, findingFigures, isListed, isOverdue } from '#domain/findings/figures.ts';
import { findingsOf } from '#domain/findings/finding.ts';
import { findingRecords } from '#domain/findings/record.ts';
import { DEFAULT_RISK_SCALE as scale } from '#domain/findings/risk.ts';
import { emptyTreatment, findingKey, TREATMENT_STATES, type Treatment } from '#domain/findings/treatment.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { findingRecord } from '../../support/finding-record.ts';
import { handedIn, revised } from '../../support/handed-in.ts';
import { inspection, questionnaire } from '../../support/small-questionnaire.ts';

const today = '2026-11-22';

function held(payload: Payload): Submission {
  return {
    digest: payloadDigest(payload),
    inspection: inspection.id,
    department: payload.department.code,
    payload,
    fileName: '',
    importedAt: '2026-11-22T05:00:00.000Z',
    setAside: false,
    standing: 'received',
  };
}

function recordsOf(handed: readonly Payload[], treatments: readonly Treatment[] = []) {
  const submissions = handed.map(held);
  const summary = citySummary(questionnaire, inspection, collectionStatus(inspection, submissions));
  return { summary, records: findingRecords({ summary, submissions, treatments, scale }) };
}

const treated = (item: string, changes: Partial<Treatment>): Treatment => ({
  ...emptyTreatment(inspection.id, { department: '002', item }),
  ...changes,
});

/** One payload for each department, with treatments of some answers. */
const cities = fc
  .uniqueArray(payloads(), { maxLength: 3, selector: ({ department }) => department.code })
  .chain((handed) =>
    fc
      .subarray(
        handed.flatMap(({ department, answers }) => answers.map(({ item }) => [department.code, item] as const)),
      )
      .chain((chosen) =>
        fc.tuple(...chosen.map(() => fc.option(fc.constantFrom(...TREATMENT_STATES)))).map((states) => ({
          handed,
          treatments: chosen.map(([department, item], index) => ({
            ...emptyTreatment(inspection.id, { department, item }),
            state: states[index] ?? null,
          })),
        })),
      ),
  );

describe('records of findings', () => {
  it('contain every △ and × of the figures exactly once, whatever was recorded', () => {
    fc.assert(
      fc.property(cities, ({ handed, treatments }) => {
        const { summary, records } = recordsOf(handed, treatments);
        const keys = records.map(({ department, item }) => findingKey({ department: department.code, item: item.id }));
        expect(new Set(keys).size).toBe(keys.length);
        const open = records.filter(({ state }) => state !== 'resolved' && state !== 'lapsed');
        const expected = findingsOf(questionnaire, summary.tallies);
        expect(open.map(({ department, item }) => [department.code, item.id])).toEqual(
          expected.map(({ department, item }) => [department.code, item.id]),
        );
      }),
    );
  });

  it('count each record once in the states and the completion rate', () => {
    fc.assert(
      fc.property(cities, ({ handed, treatments }) => {
        const { records } = recordsOf(handed, treatments);
        const figures = findingFigures(records, scale, today);
        const { byState, completion, openByLevel } = figures;
        expect(Object.values(byState).reduce((sum, n) => sum + n, 0)).toBe(records.length);
        expect(completion.numerator).toBe(byState.done + byState.resolved);
        expect(completion.denominator).toBe(records.length - byState.accepted - byState.lapsed);
        expect(openByLevel.reduce((sum, n) => sum + n, 0)).toBe(byState['not-started'] + byState.underway);
      }),
    );
  });

  it("take the department's plan, overridden by what the officer set", () => {
    const handed = [handedIn('002', { 'A-1': 'no', 'A-2': 'partial' })];
    const { records } = recordsOf(handed, [treated('A-2', { owner: '情報係長', due: '', state: 'underway' })]);
    expect(records[0]).toMatchObject({ kind: 'own', owner: '庶務係長', due: '2026-11-21', state: 'not-started' });
    expect(records[1]).toMatchObject({ kind: 'own', owner: '情報係長', due: '', state: 'underway' });
  });

  it('have a proposed risk until one is confirmed on the present scale', () => {
    const confirmed = (likelihood: number) => ({
      risk: { likelihood: 3, loss: 1, steps: { likelihood, loss: scale.loss.length } },
    });
    const { records } = recordsOf(
      [handedIn('002', { 'A-1': 'partial', 'A-2': 'no', 'A-3': 'no' })],
      [treated('A-2', confirmed(scale.likelihood.length)), treated('A-3', confirmed(4))],
    );
    expect(records).toMatchObject([
      { risk: { likelihood: 1, loss: 2 }, riskConfirmed: false },
      { risk: { likelihood: 3, loss: 1 }, riskConfirmed: true },
      { risk: { likelihood: 2, loss: 2 }, riskConfirmed: false },
    ]);
  });

  it('are resolved when a newer revision has ○, and lapsed when it has － or nothing', () => {
    const first = handedIn('002', { 'A-1': 'no', 'A-2': 'no', 'A-3': 'no' });
    const second = revised(first, { 'A-1': 'yes', 'A-2': 'na' });
    const done = treated('A-1', { state: 'underway', note: '済んだ', history: [] });
    const { records } = recordsOf([first, second], [done]);
    expect(records.map(({ item, state }) => [item.id, state])).toEqual([
      ['A-1', 'resolved'],
      ['A-2', 'lapsed'],
      ['A-3', 'lapsed'],
    ]);
    expect(records[0]).toMatchObject({ note: '済んだ', treatment: done });
    expect(completionRate(records)).toEqual({ numerator: 1, denominator: 1 });
  });

  it('omit items that were always ○, unless something is recorded about them', () => {
    const first = handedIn('002', { 'A-1': 'yes', 'A-2': 'yes' });
    const second = revised(first, { 'A-1': 'yes', 'A-2': 'yes' });
    const { records } = recordsOf([first, second], [treated('A-2', { note: '済んだ' })]);
    expect(records).toMatchObject([{ item: { id: 'A-2' }, answer: null, state: 'resolved', note: '済んだ' }]);
  });

  it('are open again when a still newer revision has ×', () => {
    const first = handedIn('002', { 'A-1': 'no' });
    const second = revised(first, { 'A-1': 'yes' });
    const { records } = recordsOf([first, second, revised(second, { 'A-1': 'no' })]);
    expect(records.map(({ state }) => state)).toEqual(['not-started']);
  });
});

describe('urgent findings', () => {
  it('are overdue from the day after the due day, only while open', () => {
    const due = (day: string, state: 'underway' | 'done' = 'underway') =>
      isOverdue(findingRecord('001', 'A-1', { due: day, state }), today);
    expect([due('2026-11-21'), due('2026-11-22'), due(''), due('2026-11-21', 'done')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('are listed by kind while open', () => {
    const lists = (kind: string, state: 'not-started' | 'done' | 'accepted') =>
      (['requests', 'budget', 'aside'] as const).filter((list) =>
        isListed(findingRecord('001', 'A-1', { kind, state }), list, today),
      );
    expect(lists('request', 'not-started')).toEqual(['requests']);
    expect(lists('budget', 'not-started')).toEqual(['budget']);
    expect(lists('exception', 'not-started')).toEqual(['aside']);
    expect(lists('request', 'accepted')).toEqual(['aside']);
    expect(lists('accept', 'done')).toEqual([]);
  });
});
