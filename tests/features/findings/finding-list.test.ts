import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/aggregation/findings.ts';
import { dueOf, filteredFindings, NO_ACTION, orderedFindings } from '#features/findings/finding-list.ts';
import { FIRST_OFFICER_VIEW, type FindingFilters } from '#state/officer-view.ts';
import { handedIn } from '../../support/officer-page.tsx';
import { departmentWith, itemWith } from '../../support/small-questionnaire.ts';

const today = '2026-11-22';

function finding(department: string, item: string, due: string | null): Finding {
  const [answer] = handedIn(department, { [item]: 'no' }).answers;
  if (answer === undefined || answer.action === null) throw new Error('a × carries a plan');
  return {
    department: departmentWith({ code: department, parent: department === '001' ? '総務部' : null }),
    item: itemWith({ id: item }),
    answer: { ...answer, action: due === null ? null : { ...answer.action, due } },
  };
}

const late = finding('001', 'A-2', '2026-11-21');
const now = finding('001', 'A-1', '2026-11-22');
const undated = finding('002', 'A-1', '');
const unplanned = finding('002', 'A-2', null);
const all = [late, now, undated, unplanned];

describe('the list of findings', () => {
  it('counts a plan as overdue from the day after it was due', () => {
    expect(all.map((each) => dueOf(each, today))).toEqual(['overdue', 'open', 'none', 'none']);
  });

  it('lets through what every filter lets through', () => {
    const shown = (changes: Partial<FindingFilters>) =>
      filteredFindings(all, { ...FIRST_OFFICER_VIEW.findings, ...changes }, today);
    expect(shown({})).toEqual(all);
    expect(shown({ parent: '総務部' })).toEqual([late, now]);
    expect(shown({ kind: NO_ACTION })).toEqual([unplanned]);
    expect(shown({ kind: 'own', due: 'none' })).toEqual([undated]);
    expect(shown({ status: 'partial' })).toEqual([]);
  });

  it('orders by item or by due date and keeps the order of departments within', () => {
    expect(orderedFindings(all, 'item', ['A-1', 'A-2'])).toEqual([now, undated, late, unplanned]);
    expect(orderedFindings([undated, now, unplanned, late], 'due', [])).toEqual([late, now, undated, unplanned]);
  });
});
