import { itemsOf, type Item, type Questionnaire } from '../questionnaire/questionnaire.ts';

/**
 * Axes for grouping items. Of each pair with `all…`, the first axis adds up to the total and the second overlaps
 * (重複計上).
 */
export const AXES = [
  'chapter',
  'item',
  'mainClause',
  'allClauses',
  'mainThreat',
  'allThreats',
  'mainCia',
  'allCia',
  'tier',
  'priority',
  'answeredBy',
] as const;
export type Axis = (typeof AXES)[number];

/** The group of items that belong to no network tier. */
export const NO_TIER = 'none';

/** True when an item may fall into several groups. Such groups do not add up to the total, so no sum may be printed. */
export function overlaps(axis: Axis): boolean {
  return axis === 'allClauses' || axis === 'allThreats' || axis === 'allCia';
}

/** The groups of an item along an axis, each once. A clause's group also contains the items of its sub-clauses. */
export function groupsOf(questionnaire: Questionnaire, axis: Axis): (item: Item) => string[] {
  switch (axis) {
    case 'chapter':
      return (item) => [item.chapter];
    case 'item':
      return (item) => [item.id];
    case 'mainClause':
      return (item) => item.clauses.slice(0, 1);
    case 'allClauses': {
      const parents = new Map(questionnaire.policy.clauses.map((clause) => [clause.id, clause.parent]));
      return (item) => [...new Set(item.clauses.flatMap((clause) => lineage(parents, clause)))];
    }
    case 'mainThreat':
      return (item) => [item.mainThreat];
    case 'allThreats':
      return (item) => item.threats;
    case 'mainCia':
      return (item) => [item.mainCia];
    case 'allCia':
      return (item) => item.cia;
    case 'tier':
      return (item) => [item.tier ?? NO_TIER];
    case 'priority':
      return (item) => [item.priority];
    case 'answeredBy':
      return (item) => [item.answeredBy];
  }
}

function lineage(parents: ReadonlyMap<string, string | null>, clause: string): string[] {
  const parent = parents.get(clause) ?? null;
  return parent === null ? [clause] : [clause, ...lineage(parents, parent)];
}

/** The groups of an axis in display order, without those that contain no item. */
export function groupOrder(questionnaire: Questionnaire, axis: Axis): string[] {
  const groups = groupsOf(questionnaire, axis);
  const used = new Set(itemsOf(questionnaire).flatMap(groups));
  return allGroups(questionnaire, axis).filter((group) => used.has(group));
}

function allGroups(questionnaire: Questionnaire, axis: Axis): string[] {
  switch (axis) {
    case 'chapter':
      return questionnaire.chapters.map((chapter) => chapter.id);
    case 'item':
      return itemsOf(questionnaire).map((item) => item.id);
    case 'mainClause':
    case 'allClauses':
      return questionnaire.policy.clauses.map((clause) => clause.id);
    case 'mainThreat':
    case 'allThreats':
      return questionnaire.policy.threats.map((threat) => threat.id);
    case 'mainCia':
    case 'allCia':
      return Object.keys(questionnaire.cia);
    case 'tier':
      return [...Object.keys(questionnaire.tiers), NO_TIER];
    case 'priority':
      return Object.keys(questionnaire.priorities);
    case 'answeredBy':
      return Object.keys(questionnaire.roles);
  }
}
