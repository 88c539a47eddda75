import { describe, expect, it } from 'vitest';
import { DEFAULT_RISK_SCALE } from '#domain/findings/risk.ts';
import { shownFindings, type FindingQuestion } from '#features/officer/findings/finding-list.ts';
import { FIRST_OFFICER_VIEW, type FindingFilters } from '#state/officer-view.ts';
import { findingRecord } from '../../../support/finding-record.ts';

const late = findingRecord('001', 'A-2');
const now = findingRecord('001', 'A-1', { due: '2026-11-22', state: 'underway', risk: { likelihood: 3, loss: 3 } });
const undated = findingRecord('002', 'A-1', { due: '' });
const accepted = findingRecord('002', 'A-2', { state: 'accepted' });
const all = [late, now, undated, accepted];

function shown(changes: Partial<Omit<FindingQuestion, 'filters'>>, filters: Partial<FindingFilters> = {}) {
  const question = { list: 'all', order: 'department', today: '2026-11-22', ...changes } as const;
  const items = ['A-1', 'A-2'];
  const wanted = { ...FIRST_OFFICER_VIEW.findings, ...filters };
  return shownFindings(all, { ...question, filters: wanted }, DEFAULT_RISK_SCALE, items);
}

describe('the findings that are shown', () => {
  it('are those that every filter lets through', () => {
    expect(shown({})).toEqual(all);
    expect(shown({}, { parent: '総務部' })).toEqual([late, now]);
    expect(shown({}, { state: 'accepted' })).toEqual([accepted]);
    expect(shown({}, { level: '2' })).toEqual([now]);
    expect(shown({}, { status: 'partial' })).toEqual([]);
  });

  it('belong to the list that is looked at', () => {
    expect(shown({ list: 'overdue' })).toEqual([late]);
    expect(shown({ list: 'aside' })).toEqual([accepted]);
  });

  it('come by item, by due date with undated ones last, or with the highest risk first', () => {
    expect(shown({ order: 'item' })).toEqual([now, undated, late, accepted]);
    expect(shown({ order: 'due' })).toEqual([late, accepted, now, undated]);
    expect(shown({ order: 'risk' })).toEqual([now, late, undated, accepted]);
  });
});
