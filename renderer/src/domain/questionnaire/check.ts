import { conditionFaults } from './check-conditions.ts';
import { identityFaults } from './check-identities.ts';
import { itemFaults } from './check-items.ts';
import { referenceFaults } from './check-references.ts';
import { representationFaults, unusedFaults } from './check-representation.ts';
import type { QuestionnaireFault } from './fault.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Everything in a questionnaire that does not fit together; empty when it is faultless. */
export function checkQuestionnaire(questionnaire: Questionnaire): QuestionnaireFault[] {
  return [
    ...identityFaults(questionnaire),
    ...referenceFaults(questionnaire),
    ...itemFaults(questionnaire),
    ...conditionFaults(questionnaire),
    ...representationFaults(questionnaire),
    ...unusedFaults(questionnaire),
  ];
}
