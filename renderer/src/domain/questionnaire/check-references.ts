import { answersIn, flagsIn } from './condition-parts.ts';
import type { QuestionnaireFault, QuestionnairePath, Reference } from './fault.ts';
import { placedItems } from './places.ts';
import { itemsOf, type Questionnaire } from './questionnaire.ts';

type Refer = (what: Reference, id: string, path: QuestionnairePath) => void;

/** References to flags, items, clauses, threats, methods, terms, features and roles that do not exist. */
export function referenceFaults(questionnaire: Questionnaire): QuestionnaireFault[] {
  const known = knownIds(questionnaire);
  const faults: QuestionnaireFault[] = [];
  const refer: Refer = (what, id, path) => {
    if (!known[what].has(id)) faults.push({ kind: 'unknown', what, id, path });
  };
  referInPolicy(questionnaire, refer);
  referInObligations(questionnaire, refer);
  referInChapters(questionnaire, refer);
  referInItems(questionnaire, refer);
  return faults;
}

function knownIds(questionnaire: Questionnaire): Record<Reference, ReadonlySet<string>> {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    flag: ids(questionnaire.flags),
    item: ids(itemsOf(questionnaire)),
    clause: ids(questionnaire.policy.clauses),
    threat: ids(questionnaire.policy.threats),
    method: ids(questionnaire.checkMethods),
    term: new Set(questionnaire.glossary.map(({ term }) => term)),
    feature: new Set(Object.keys(questionnaire.features)),
    role: new Set(Object.keys(questionnaire.roles)),
  };
}

function referInPolicy({ policy, glossary, facts }: Questionnaire, refer: Refer): void {
  for (const [index, { parent }] of policy.clauses.entries()) {
    if (parent !== null) refer('clause', parent, ['policy', 'clauses', index, 'parent']);
  }
  for (const [index, { id }] of policy.threats.entries()) refer('clause', id, ['policy', 'threats', index, 'id']);
  for (const [index, { clause }] of glossary.entries()) refer('clause', clause, ['glossary', index, 'clause']);
  for (const [index, { items }] of facts.entries()) referAll(refer, 'item', items, ['facts', index, 'items']);
}

function referInObligations({ obligations }: Questionnaire, refer: Refer): void {
  for (const [index, { clause, representedBy }] of obligations.entries()) {
    const path = ['obligations', index, 'representedBy'];
    refer('clause', clause, ['obligations', index, 'clause']);
    referAll(refer, 'item', representedBy.items, [...path, 'items']);
    referAll(refer, 'term', representedBy.terms, [...path, 'terms']);
    referAll(refer, 'feature', representedBy.features, [...path, 'features']);
    if (representedBy.threat !== null) refer('threat', representedBy.threat, [...path, 'threat']);
  }
}

function referInChapters({ chapters }: Questionnaire, refer: Refer): void {
  for (const [index, { clauses }] of chapters.entries())
    referAll(refer, 'clause', clauses, ['chapters', index, 'clauses']);
}

function referInItems(questionnaire: Questionnaire, refer: Refer): void {
  for (const { item, path } of placedItems(questionnaire)) {
    referAll(refer, 'clause', item.clauses, [...path, 'clauses']);
    referAll(refer, 'threat', item.threats, [...path, 'threats']);
    refer('threat', item.mainThreat, [...path, 'mainThreat']);
    refer('role', item.answeredBy, [...path, 'answeredBy']);
    refer('method', item.defaultMethod, [...path, 'defaultMethod']);
    for (const flag of flagsIn(item.appliesIf)) refer('flag', flag, [...path, 'appliesIf']);
    for (const answered of answersIn(item.appliesIf)) refer('item', answered, [...path, 'appliesIf']);
  }
}

function referAll(refer: Refer, what: Reference, ids: readonly string[], path: QuestionnairePath): void {
  for (const [index, id] of ids.entries()) refer(what, id, [...path, index]);
}
