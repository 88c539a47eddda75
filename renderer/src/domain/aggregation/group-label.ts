import { itemsOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import { NO_TIER, type Axis } from './axes.ts';
import { exhausted } from '../outcome.ts';

/**
 * The label of a group on screen and paper, in the questionnaire's own words. `noTier` labels the items that belong to
 * no network tier.
 */
export function groupLabel(questionnaire: Questionnaire, axis: Axis, group: string, noTier: string): string {
  switch (axis) {
    case 'chapter':
      return questionnaire.chapters.find((chapter) => chapter.id === group)?.title ?? group;
    case 'item':
      return itemsOf(questionnaire).find((item) => item.id === group)?.text ?? group;
    case 'mainClause':
    case 'allClauses': {
      const clause = questionnaire.policy.clauses.find((each) => each.id === group);
      return clause === undefined ? group : `${clause.id} ${clause.heading}`;
    }
    case 'mainThreat':
    case 'allThreats':
      return questionnaire.policy.threats.find((threat) => threat.id === group)?.label ?? group;
    case 'mainCia':
    case 'allCia':
      return new Map(Object.entries(questionnaire.cia)).get(group) ?? group;
    case 'tier':
      return group === NO_TIER ? noTier : (new Map(Object.entries(questionnaire.tiers)).get(group) ?? group);
    case 'priority':
      return new Map(Object.entries(questionnaire.priorities)).get(group)?.label ?? group;
    case 'answeredBy':
      return questionnaire.roles[group] ?? group;
    default:
      return exhausted(axis);
  }
}
