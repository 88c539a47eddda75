import { conditionGraph, type ConditionGraph } from './condition-graph.ts';
import type { QuestionnaireFault } from './fault.ts';
import { placedItems } from './places.ts';
import { itemsOf, type Questionnaire } from './questionnaire.ts';
import { reachabilityIn } from './reachability.ts';

/** Longer chains of conditions are refused, because applicability is computed recursively. */
const LONGEST_CHAIN = 20;

/**
 * Cycles of items that wait for each other's answers, and chains that are too long. Linear in the size of the
 * questionnaire.
 */
export function chainFaults(questionnaire: Questionnaire): QuestionnaireFault[] {
  const graph = conditionGraph(itemsOf(questionnaire));
  return [...ringFaults(questionnaire, graph), ...longChainFaults(questionnaire, graph)];
}

/**
 * Items that can never apply, and items for which that is undecided. Skips items that lead to a cycle or start too long
 * a chain; {@link chainFaults} reports those.
 */
export function reachabilityFaults(questionnaire: Questionnaire): QuestionnaireFault[] {
  const { leadsToRing, chainOf } = conditionGraph(itemsOf(questionnaire));
  const reachabilityOf = reachabilityIn(questionnaire);
  return placedItems(questionnaire).flatMap(({ item, path }): QuestionnaireFault[] => {
    if (leadsToRing(item.id) || chainOf(item.id) > LONGEST_CHAIN) return [];
    const reachability = reachabilityOf(item.id);
    if (reachability === 'reachable') return [];
    return [{ kind: reachability, item: item.id, path: [...path, 'appliesIf'] }];
  });
}

function ringFaults(questionnaire: Questionnaire, { rings }: ConditionGraph): QuestionnaireFault[] {
  const pathOf = new Map(placedItems(questionnaire).map(({ item, path }) => [item.id, path]));
  return rings.map((items) => ({
    kind: 'cycle',
    items,
    path: [...(pathOf.get(items[0] ?? '') ?? []), 'appliesIf'],
  }));
}

// Reports only the first item past the limit, not those further up the same chain.
function longChainFaults(questionnaire: Questionnaire, { leadsToRing, chainOf }: ConditionGraph): QuestionnaireFault[] {
  return placedItems(questionnaire)
    .filter(({ item }) => !leadsToRing(item.id) && chainOf(item.id) === LONGEST_CHAIN + 1)
    .map(({ item, path }) => ({
      kind: 'long-chain',
      item: item.id,
      limit: LONGEST_CHAIN,
      path: [...path, 'appliesIf'],
    }));
}
