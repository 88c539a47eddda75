import { expect, it } from 'vitest';
import { findingFigures } from '#domain/findings/figures.ts';
import { answeredState } from '#domain/findings/record.ts';
import { DEFAULT_RISK_SCALE as scale } from '#domain/findings/risk.ts';
import { findingRecord } from '../../support/finding-record.ts';

const TODAY = '2026-11-22';

it('findings are counted by state, and open ones by risk, confirmation and being overdue', () => {
  const records = [
    findingRecord('1', 'A-1', { due: '2026-11-21', risk: { likelihood: 3, loss: 3 }, riskConfirmed: true }),
    findingRecord('1', 'A-2', { due: '2026-11-22', risk: { likelihood: 1, loss: 1 } }),
    findingRecord('1', 'A-3', { due: '', state: 'underway', risk: { likelihood: 1, loss: 1 } }),
    findingRecord('2', 'A-1', { due: '2026-11-21', state: 'done' }),
    findingRecord('2', 'A-2', { due: '2026-11-21', state: 'lapsed' }),
  ];
  expect(findingFigures(records, scale, TODAY)).toMatchObject({
    byState: { 'not-started': 2, underway: 1, done: 1, accepted: 0, resolved: 0, lapsed: 1 },
    overdue: 1,
    openByLevel: [2, 0, 1],
    unconfirmed: 2,
  });
});

it('a department that has begun is under way, but cannot close a finding itself', () => {
  const said = (state: 'not-started' | 'underway' | 'done') => answeredState({ progress: { state, note: '' } });
  expect(answeredState({ progress: null })).toBe('not-started');
  expect([said('not-started'), said('underway'), said('done')]).toEqual(['not-started', 'underway', 'underway']);
});
