import { describe, expect, it } from 'vitest';
import {
  inspectionFrom,
  inspectionMistakes,
  startingEntry,
  type UsualEntry,
} from '#features/officer/setup/inspection/inspection-entry.ts';
import { inspection, questionnaire } from '../../../support/small-questionnaire.ts';

const usual: UsualEntry = {
  title: (year) => `${year}の点検`,
  questionnaire: inspection.questionnaire.digest,
  city: '見本市',
  approvalPosts: ['課長', '担当'],
};
const NOW = '2026-11-22T05:00:00.000Z';

describe('an inspection that is set up', () => {
  const whole = startingEntry(inspection, NOW, usual);

  it('starts with the fiscal year of the day, which begins in April', () => {
    expect(startingEntry(null, '2027-03-31T05:00:00.000Z', usual).fiscalYear).toBe('2026');
    expect(startingEntry(null, '2027-03-31T16:00:00.000Z', usual).fiscalYear).toBe('2027');
  });

  it.each([
    ['nothing', {}, {}],
    ['a title of blanks', { title: '　 ' }, { title: 'title' }],
    ['a due day that cannot be read', { dueOn: '来年の春' }, { dueOn: 'dueOn' }],
    ['a due day before the opening', { dueOn: '2026-10-14' }, { dueOn: 'dueBeforeOpening' }],
    ['no roster', { roster: null }, { roster: 'roster' }],
    ['a roster nobody of takes part', { roster: inspection.roster.slice(3) }, { roster: 'noTargets' }],
    ['no city', { city: ' ' }, { city: 'city' }],
    ['a box without a post', { approvalBoxes: [{ key: 'x', post: '　' }] }, { approvalBoxes: 'approvalBoxes' }],
    ['no retention', { retentionYears: null }, { retentionYears: 'retentionYears' }],
    ['a retention of centuries', { retentionYears: 101 }, { retentionYears: 'retentionYears' }],
  ])('has its mistakes named: %s', (_, changes, mistakes) => {
    expect(inspectionMistakes({ ...whole, ...changes })).toEqual(mistakes);
  });

  it('keeps what was set when it is packed again, and drops labels of roles that are left empty', () => {
    const again = inspectionFrom(
      { ...whole, roleLabels: { manager: '情報セキュリティ管理者', staff: ' ', gone: '昔の役割' } },
      questionnaire,
      inspection,
      'new id',
    );
    expect(again.id).toBe(inspection.id);
    expect(again.approvalBoxes).toEqual(inspection.approvalBoxes);
    expect(again.roleLabels).toEqual({ manager: '情報セキュリティ管理者' });
  });
});
