import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetsOf } from '#domain/inspection/roster.ts';
import { additionsOf } from '#domain/pack/additions.ts';
import { hasToBeSealed, packsFor } from '#domain/pack/build.ts';
import { emptyTreatment, type Treatment } from '#domain/findings/treatment.ts';
import { openActions, openActionsOf } from '#domain/pack/open-actions.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { departmentWith, inspection, itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const source = { questionnaire, inspection, officers: [], revision: 1, issuedAt: '2026-10-01T00:00:00.000Z', app: '0' };

/** A text that only this department may see; it contains the code. */
const secretOf = (code: string, kind: string) => `秘密${kind}${code}`;

const codes = inspection.roster.map(({ code }) => code);
const someCodes = fc.uniqueArray(fc.constantFrom(...codes, '999'));

describe('packs for single departments', () => {
  it("contain their own department's additions and nothing about any other", () => {
    fc.assert(
      fc.property(someCodes, someCodes, someCodes, (facts, presets, actions) => {
        const additions = additionsOf({
          facts: new Map(facts.map((code) => [code, [{ fact: 'rate', value: secretOf(code, 'f') }]])),
          presets: new Map(presets.map((code) => [code, [{ flag: secretOf(code, 'p'), on: true, locked: false }]])),
          actions: new Map(
            actions.map((code) => [code, [{ item: 'A-1', kind: 'own', what: secretOf(code, 'a'), post: '', due: '' }]]),
          ),
        });
        const packs = packsFor(source, additions);
        expect(packs.map(({ department }) => department?.code)).toEqual(
          targetsOf(inspection.roster).map(({ code }) => code),
        );
        for (const { department } of packs) {
          const own = department?.code ?? '';
          const told = new Set(JSON.stringify(department).match(/秘密[fpa]\d{3}/g));
          const due = [
            ...(facts.includes(own) ? [secretOf(own, 'f')] : []),
            ...(presets.includes(own) ? [secretOf(own, 'p')] : []),
            ...(actions.includes(own) ? [secretOf(own, 'a')] : []),
          ];
          expect(told).toEqual(new Set(due));
        }
      }),
    );
  });

  it('are a single pack for all without additions', () => {
    expect(packsFor(source, null).map(({ department }) => department)).toEqual([null]);
  });
});

describe('a questionnaire that quotes non-public standards', () => {
  it('must be sealed', () => {
    const item = itemWith({ id: 'A-1', nonPublicStandards: ['対策基準 3.2'] });
    const [first, ...others] = questionnaire.chapters;
    if (first === undefined) throw new Error('no chapter');
    const quoting = { ...questionnaire, chapters: [{ ...first, items: [item] }, ...others] };
    expect([hasToBeSealed(questionnaire), hasToBeSealed(quoting)]).toEqual([false, true]);
  });
});

function answered(code: string, answers: Record<string, Payload['answers'][number]['status']>) {
  return {
    department: { code, name: '' },
    answers: Object.entries(answers).map(([item, status]) => ({
      item,
      digest: 'b'.repeat(64),
      status,
      method: null,
      comment: '',
      reason: '',
      evidence: [],
      rows: [],
      action: status === 'yes' || status === 'na' ? null : { kind: 'own', what: `${code}の${item}`, post: '', due: '' },
      progress: null,
    })),
  };
}

describe('open actions of an earlier year', () => {
  const roster = [
    departmentWith({ code: '001' }),
    departmentWith({ code: '010', succeeds: ['002', '003'] }),
    departmentWith({ code: '004', excluded: '休止' }),
  ];
  const whatOf = (open: ReturnType<typeof openActionsOf>) =>
    [...open].map(([code, actions]) => [code, actions.map(({ what }) => what)]);

  it("go to the department or its successor, in the questionnaire's order", () => {
    const earlier = [
      answered('001', { 'B-1': 'no', 'A-1': 'partial', 'A-2': 'yes', 'A-3': 'na' }),
      answered('003', { 'A-2': 'no' }),
      answered('002', { 'A-1': 'no' }),
      answered('004', { 'A-1': 'no' }),
      answered('005', { 'A-1': 'no' }),
    ];
    expect(whatOf(openActionsOf(earlier, roster, questionnaire, []))).toEqual([
      ['001', ['001のA-1', '001のB-1']],
      ['010', ['002のA-1', '003のA-2']],
    ]);
  });

  it('omit what the officer marked done or accepted, and take the values that were set', () => {
    const set = (item: string, values: Partial<Treatment>): Treatment => ({
      ...emptyTreatment('i', { department: '001', item }),
      ...values,
    });
    const answers = { 'A-1': 'no', 'A-2': 'partial', 'A-3': 'no', 'B-1': 'no' } as const;
    const treatments = [
      set('A-1', { state: 'done' }),
      set('A-2', { state: 'accepted' }),
      set('A-3', { state: 'underway', owner: '情報係長', due: '2027-06-30', kind: 'budget' }),
      { ...set('B-1', { state: 'done' }), department: '002' },
    ];
    const open = openActionsOf([answered('001', answers)], roster, questionnaire, treatments).get('001');
    expect(open).toEqual([
      { item: 'A-3', kind: 'budget', what: '001のA-3', post: '情報係長', due: '2027-06-30' },
      { item: 'B-1', kind: 'own', what: '001のB-1', post: '', due: '' },
    ]);
  });

  it('are those of △ and × only', () => {
    const { answers } = answered('001', { 'A-1': 'no', 'A-2': 'yes', 'A-3': 'na', 'B-1': 'partial', 'B-2': 'no' });
    const action = { kind: 'own', what: '改めます。', post: '', due: '' };
    const given = answers.map((each) => ({ ...each, action: each.item === 'A-1' ? null : action }));
    expect(openActions(given).map(({ item }) => item)).toEqual(['B-1', 'B-2']);
  });

  it('are omitted when the item no longer exists', () => {
    expect(whatOf(openActionsOf([answered('001', { 'Z-9': 'no' })], roster, questionnaire, []))).toEqual([]);
  });
});
