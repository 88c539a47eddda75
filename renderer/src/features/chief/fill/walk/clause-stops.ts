import type { Clause, Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Section, Stop } from './stops.ts';

/**
 * The way along the policy: a page for each clause, which also holds its sub-clauses when none of them is divided further. Each
 * item stands once, under its main clause. Pages on which nothing applies are left out. `items` are the applicable ones.
 */
export function clauseStops(questionnaire: Questionnaire, items: readonly Item[]): Stop[] {
  const { clauses } = questionnaire.policy;
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const parts = (clause: Clause) => clauses.filter((each) => each.parent === clause.id);
  const holdsItsParts = (clause: Clause) => parts(clause).every((part) => parts(part).length === 0);
  return clauses.flatMap((clause) => {
    const parent = clause.parent === null ? null : (byId.get(clause.parent) ?? null);
    if (parent !== null && holdsItsParts(parent)) return [];
    const sections = (holdsItsParts(clause) ? [clause, ...parts(clause)] : [clause])
      .map((each) => sectionOf(each, items))
      .filter((section) => section.items.length + section.related.length > 0);
    if (sections.length === 0) return [];
    const own = sections.flatMap((section) => section.items);
    return [{ id: clause.id, number: clause.id, title: clause.heading, group: parent, sections, items: own }];
  });
}

function sectionOf(clause: Clause, items: readonly Item[]): Section {
  return {
    clause,
    items: items.filter((item) => item.clauses[0] === clause.id),
    related: items.filter((item) => item.clauses.slice(1).includes(clause.id)),
  };
}

/** The page on which a clause is shown: its own or that of the clause above it. */
export function stopOfClause(stops: readonly Stop[], clauseId: string): Stop | undefined {
  return (
    stops.find((stop) => stop.id === clauseId) ??
    stops.find((stop) => stop.sections.some((section) => section.clause?.id === clauseId))
  );
}
