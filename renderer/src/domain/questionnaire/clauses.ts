import { itemsOf, type Clause, type Item, type Questionnaire } from './questionnaire.ts';

/** The items that cite a clause or one of its sub-clauses, each once, in the questionnaire's order. */
export function itemsOfClause(questionnaire: Questionnaire, clauseId: string): Item[] {
  const wanted = withSubClauses(questionnaire.policy.clauses, clauseId);
  return itemsOf(questionnaire).filter((item) => item.clauses.some((clause) => wanted.has(clause)));
}

/**
 * For every clause, the number of items that cite it or one of its sub-clauses. The counts overlap, so they must not be
 * summed.
 */
export function clauseCounts(questionnaire: Questionnaire): Record<string, number> {
  return Object.fromEntries(
    questionnaire.policy.clauses.map(({ id }) => [id, itemsOfClause(questionnaire, id).length]),
  );
}

/** The clause and all clauses below it. */
export function withSubClauses(clauses: readonly Clause[], clauseId: string): ReadonlySet<string> {
  const found = new Set([clauseId]);
  // Iterating a set also visits what is added on the way. This finds all levels and terminates on a cycle of parents.
  for (const id of found) for (const clause of clauses) if (clause.parent === id) found.add(clause.id);
  return found;
}
