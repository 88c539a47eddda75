import { describe, expect, it } from 'vitest';
import { unrepresented, unusedFaults } from '#domain/questionnaire/check-representation.ts';
import type { Obligation, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

const NOTHING: Obligation['representedBy'] = {
  items: [],
  terms: [],
  threat: null,
  scope: null,
  roster: false,
  features: [],
};
const known = {
  ...questionnaire,
  glossary: [{ term: '機密性' }],
  features: { sealing: '封' },
  policy: { ...questionnaire.policy, scope: { organisations: ['市長'], assets: [] } },
} as unknown as Questionnaire;

const stands = (by: Partial<Obligation['representedBy']>) => {
  const obligation = { id: 'o', clause: '1', summary: '', kind: 'duty', representedBy: { ...NOTHING, ...by } } as const;
  return unrepresented({ ...known, obligations: [obligation] }).length === 0;
};

describe('an obligation', () => {
  it.each<[string, Partial<Obligation['representedBy']>, Partial<Obligation['representedBy']>]>([
    ['an item', { items: ['X', 'A-1'] }, { items: ['X'] }],
    ['a term', { terms: ['x', '機密性'] }, { terms: ['x'] }],
    ['a feature', { features: ['x', 'sealing'] }, { features: ['toString'] }],
    ['a threat', { threat: '3(1)' }, { threat: '3(9)' }],
    ['a part of the scope that is filled', { scope: 'organisations' }, { scope: 'assets' }],
    ['the roster', { roster: true }, { roster: false }],
  ])('is represented by %s that exists, and by nothing else', (_, there, missing) => {
    expect(stands(there)).toBe(true);
    expect(stands(missing)).toBe(false);
  });
});

describe('a clause', () => {
  const unused = (changes: Partial<Questionnaire>) =>
    unusedFaults({ ...questionnaire, ...changes }).flatMap((fault) =>
      fault.kind === 'unused' && fault.what === 'clause' ? [fault.id] : [],
    );
  const clause = { id: '9', parent: null, heading: '雑則', summary: '' };
  const policy = { ...questionnaire.policy, clauses: [...questionnaire.policy.clauses, clause] };
  const duty = { id: 'o', clause: '9', summary: '', kind: 'duty', representedBy: NOTHING } as const;

  it('is used when an item cites it or an obligation refers to it', () => {
    expect(unused({})).toEqual([]);
    expect(unused({ policy })).toEqual(['9']);
    expect(unused({ policy, obligations: [duty] })).toEqual([]);
    expect(unused({ policy, obligations: [duty, { ...duty, id: 'p', clause: '1' }] })).toEqual([]);
  });
});
