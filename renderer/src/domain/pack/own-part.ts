import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { KnownInspection, OwnPart } from './known-inspection.ts';

/** The part for one department; null when no pack for it was opened here. */
export function ownPartOf({ own }: Pick<KnownInspection, 'own'>, department: string): OwnPart | null {
  return own.find(({ code }) => code === department) ?? null;
}

/** A 参考値 to show beside an item. `unit` is '' when the value has none. */
export interface KnownFact {
  id: string;
  label: string;
  value: string;
  unit: string;
  source: string;
}

/** The department's 参考値 by the item beside which they are shown, in the questionnaire's order. */
export function factsByItem(questionnaire: Questionnaire, own: OwnPart | null): ReadonlyMap<string, KnownFact[]> {
  const values = new Map(own?.facts.map(({ fact, value }) => [fact, value]));
  const byItem = new Map<string, KnownFact[]>();
  for (const { id, label, unit, source, items } of questionnaire.facts) {
    const value = values.get(id);
    if (value === undefined) continue;
    for (const item of items) byItem.set(item, [...(byItem.get(item) ?? []), { id, label, value, unit, source }]);
  }
  return byItem;
}
