import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { KnownInspection, OwnPart } from './known-inspection.ts';

/** What the pack for one department adds; null where no such pack was opened on this computer. */
export function ownPartOf({ own }: Pick<KnownInspection, 'own'>, department: string): OwnPart | null {
  return own.find(({ code }) => code === department) ?? null;
}

/** A 参考値 as it is shown beside an item. `unit` is '' where the value has none. */
export interface KnownFact {
  id: string;
  label: string;
  value: string;
  unit: string;
  source: string;
}

/** What the officer knows of the department, by the item it is shown beside; in the questionnaire's order. */
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
