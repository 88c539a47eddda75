import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_RISK_SCALE } from '#domain/findings/risk.ts';
import type { TreatmentRepository } from '#domain/findings/treatment-repository.ts';
import type { Treatment } from '#domain/findings/treatment.ts';
import type { PolicyReviewRepository } from '#domain/policy-review/review-repository.ts';
import { DEFAULT_REVIEW_RULES } from '#domain/policy-review/rules.ts';
import { openDatabase } from '#storage/database.ts';
import { policyReviewsIn } from '#storage/policy-reviews.ts';
import { treatmentsIn } from '#storage/treatments.ts';
import { current } from '../support/current.ts';

const at = '2026-11-22T05:00:00.000Z';

let treatments: TreatmentRepository;
let reviews: PolicyReviewRepository;

const stored = () => current<Treatment[]>(treatments.of('i'));
const edit = (item: string, values: Partial<Treatment>) => ({ department: '002', item, values });

beforeEach(async () => {
  const opened = await openDatabase(`treatments-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  treatments = treatmentsIn(opened.value);
  reviews = policyReviewsIn(opened.value);
});

describe('stored treatments', () => {
  it('change in bulk, return those that really changed, and belong to one inspection', async () => {
    await treatments.change('i', [edit('A-1', { state: 'done' })], '山﨑', at);
    await treatments.change('other', [edit('A-1', { state: 'accepted' })], '山﨑', at);
    const outcome = await treatments.change(
      'i',
      [edit('A-1', { state: 'done' }), edit('A-2', { owner: '情報係長' })],
      '髙橋',
      at,
    );
    expect(outcome).toMatchObject({ ok: true, value: [{ item: 'A-2', owner: '情報係長' }] });
    const all = await stored();
    expect(all.map(({ item, state, owner }) => [item, state, owner])).toEqual([
      ['A-1', 'done', null],
      ['A-2', null, '情報係長'],
    ]);
    expect(all.map(({ history }) => history.length)).toEqual([1, 1]);
  });

  it('keep two concurrent edits of one finding, each with its history line', async () => {
    await treatments.change('i', [edit('A-1', { state: 'underway' })], '山﨑', at);
    await Promise.all([
      treatments.change('i', [edit('A-1', { note: 'メモ' })], '山﨑', at),
      treatments.change('i', [edit('A-1', { due: '2027-03-31' })], '髙橋', at),
    ]);
    const [only] = await stored();
    expect(only).toMatchObject({ state: 'underway', note: 'メモ', due: '2027-03-31' });
    expect(only?.history).toHaveLength(3);
  });
});

describe('the risk scale and the review rules', () => {
  it('are the defaults until others are stored, per inspection', async () => {
    expect(await current(treatments.scale('i'))).toEqual(DEFAULT_RISK_SCALE);
    await treatments.keepScale('i', { ...DEFAULT_RISK_SCALE, loss: ['小', '大'] });
    await reviews.keepRules('i', { ...DEFAULT_REVIEW_RULES, threshold: 70 });
    expect((await current(treatments.scale('i'))).loss).toEqual(['小', '大']);
    expect((await current(reviews.rules('i'))).threshold).toBe(70);
    expect(await current(treatments.scale('other'))).toEqual(DEFAULT_RISK_SCALE);
    expect(await current(reviews.rules('other'))).toEqual(DEFAULT_REVIEW_RULES);
  });
});

describe('stored decisions', () => {
  const entry = { decision: 'keep', reason: '妥当', riskNote: '', decidedOn: '2026-11-22', by: '山﨑', at } as const;

  it('are only ever appended', async () => {
    await reviews.decide('i', 'clause 1', entry);
    await reviews.bringIn('i', 'clause 1', { text: '制度が変わった', by: '山﨑', at });
    await reviews.decide('i', 'clause 1', { ...entry, decision: 'revise' });
    await reviews.decide('other', 'clause 1', entry);
    const [only, ...rest] = await current(reviews.of('i'));
    expect(rest).toEqual([]);
    expect(only?.entries.map(({ decision }) => decision)).toEqual(['keep', 'revise']);
    expect(only?.occasions.map(({ text }) => text)).toEqual(['制度が変わった']);
  });
});
