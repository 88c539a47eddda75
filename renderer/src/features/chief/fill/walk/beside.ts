import { earlierActions, type EarlierAction } from '#domain/answers/earlier-actions.ts';
import { factsByItem, type KnownFact } from '#domain/pack/own-part.ts';
import { remarksOf, type Remark } from '#domain/returns/received.ts';
import type { OpenResponse } from '../../shared/response/open-response.ts';

/** What is already known about one item: 参考値, what the officer remarked, and what was promised or asked before. */
export interface Beside {
  facts: readonly KnownFact[];
  remarks: readonly Remark[];
  actions: readonly EarlierAction[];
}

/** What stands beside the items, by item id; items about which nothing is known are left out. */
export function besideItems(
  open: Pick<OpenResponse, 'questionnaire' | 'own' | 'returns' | 'lastYear'>,
): ReadonlyMap<string, Beside> {
  const facts = factsByItem(open.questionnaire, open.own);
  const remarks = remarksOf(open.returns);
  const actions = earlierActions(open.own, remarks, open.lastYear);
  const known = new Set([...facts.keys(), ...remarks.map(({ item }) => item), ...actions.map(({ item }) => item)]);
  return new Map(
    [...known].map((id) => [
      id,
      {
        facts: facts.get(id) ?? [],
        remarks: remarks.filter(({ item }) => item === id),
        actions: actions.filter(({ item }) => item === id),
      },
    ]),
  );
}
