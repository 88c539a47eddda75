import type { QuestionnaireFault } from './fault.ts';
import { placedItems, type PlacedItem } from './places.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Contradictions within single items. */
export function itemFaults(questionnaire: Questionnaire): QuestionnaireFault[] {
  return placedItems(questionnaire).flatMap((placed) => [
    ...naReasonFaults(placed),
    ...mainFaults(placed),
    ...kindFaults(questionnaire, placed),
  ]);
}

function naReasonFaults({ item, path }: PlacedItem): QuestionnaireFault[] {
  if (item.naAllowed === item.naReasons.length > 0) return [];
  return [{ kind: 'na-reasons', item: item.id, naAllowed: item.naAllowed, path: [...path, 'naReasons'] }];
}

function mainFaults({ item, path }: PlacedItem): QuestionnaireFault[] {
  const faults: QuestionnaireFault[] = [];
  if (!item.threats.includes(item.mainThreat)) {
    faults.push({ kind: 'main-not-listed', what: 'threat', id: item.mainThreat, path: [...path, 'mainThreat'] });
  }
  if (!item.cia.includes(item.mainCia)) {
    faults.push({ kind: 'main-not-listed', what: 'cia', id: item.mainCia, path: [...path, 'mainCia'] });
  }
  return faults;
}

function kindFaults({ policy }: Questionnaire, { item, path }: PlacedItem): QuestionnaireFault[] {
  if (item.kind === undefined) return [];
  const threat = policy.threats.find(({ id }) => id === item.mainThreat);
  // A threat that does not exist is a fault of its own.
  if (threat === undefined || threat.kinds.includes(item.kind)) return [];
  return [{ kind: 'kind-not-listed', id: item.kind, threat: threat.id, path: [...path, 'kind'] }];
}
