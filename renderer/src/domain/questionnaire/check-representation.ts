import { itemsOfClause, withSubClauses } from './clauses.ts';
import type { QuestionnaireFault } from './fault.ts';
import { itemsOf, type Obligation, type Questionnaire } from './questionnaire.ts';

/** The obligations that nothing in the product represents. */
export function unrepresented(questionnaire: Questionnaire): Obligation[] {
  const items = new Set(itemsOf(questionnaire).map((item) => item.id));
  const terms = new Set(questionnaire.glossary.map(({ term }) => term));
  const threats = new Set(questionnaire.policy.threats.map(({ id }) => id));
  return questionnaire.obligations.filter(({ representedBy }) => {
    const { scope, threat } = representedBy;
    return !(
      representedBy.items.some((id) => items.has(id)) ||
      representedBy.terms.some((term) => terms.has(term)) ||
      representedBy.features.some((id) => Object.hasOwn(questionnaire.features, id)) ||
      (threat !== null && threats.has(threat)) ||
      (scope !== null && questionnaire.policy.scope[scope].length > 0) ||
      representedBy.roster
    );
  });
}

/** {@link unrepresented} obligations as faults. */
export function representationFaults(questionnaire: Questionnaire): QuestionnaireFault[] {
  const lost = new Set(unrepresented(questionnaire));
  return questionnaire.obligations.flatMap((obligation, index) =>
    lost.has(obligation)
      ? [{ kind: 'unrepresented' as const, obligation: obligation.id, path: ['obligations', index, 'representedBy'] }]
      : [],
  );
}

/** Clauses, threats, terms and tiers that nothing in the questionnaire uses. */
export function unusedFaults(questionnaire: Questionnaire): QuestionnaireFault[] {
  return [
    ...unusedClauses(questionnaire),
    ...unusedThreats(questionnaire),
    ...unusedTerms(questionnaire),
    ...unusedTiers(questionnaire),
  ];
}

function unusedClauses(questionnaire: Questionnaire): QuestionnaireFault[] {
  const { policy, obligations } = questionnaire;
  return policy.clauses.flatMap(({ id }, index) => {
    const own = withSubClauses(policy.clauses, id);
    const stands = obligations.some(({ clause }) => own.has(clause)) || itemsOfClause(questionnaire, id).length > 0;
    return stands
      ? []
      : [{ kind: 'unused' as const, what: 'clause' as const, id, path: ['policy', 'clauses', index, 'id'] }];
  });
}

function unusedThreats(questionnaire: Questionnaire): QuestionnaireFault[] {
  const touched = new Set(itemsOf(questionnaire).flatMap((item) => item.threats));
  return questionnaire.policy.threats.flatMap(({ id }, index) =>
    touched.has(id)
      ? []
      : [{ kind: 'unused' as const, what: 'threat' as const, id, path: ['policy', 'threats', index, 'id'] }],
  );
}

function unusedTerms(questionnaire: Questionnaire): QuestionnaireFault[] {
  const named = new Set(questionnaire.obligations.flatMap(({ representedBy }) => representedBy.terms));
  const wording = itemsOf(questionnaire).map((item) => `${item.text}\n${item.hint}`);
  return questionnaire.glossary.flatMap(({ term }, index) =>
    named.has(term) || wording.some((text) => text.includes(term))
      ? []
      : [{ kind: 'unused' as const, what: 'term' as const, id: term, path: ['glossary', index, 'term'] }],
  );
}

function unusedTiers(questionnaire: Questionnaire): QuestionnaireFault[] {
  const bound = new Set<string | null>(itemsOf(questionnaire).map((item) => item.tier));
  return Object.keys(questionnaire.tiers)
    .filter((id) => !bound.has(id))
    .map((id) => ({ kind: 'unused', what: 'tier', id, path: ['tiers', id] }));
}
