import { chainFaults, reachabilityFaults } from './check-conditions.ts';
import { identityFaults } from './check-identities.ts';
import { itemFaults } from './check-items.ts';
import { referenceFaults } from './check-references.ts';
import { representationFaults, unusedFaults } from './check-representation.ts';
import type { QuestionnaireFault } from './fault.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * Checks what the program relies on at run time: ids, references, and conditions that terminate. Linear in size,
 * because packs are checked before anybody has decided to trust their signer.
 */
export function soundnessFaults(questionnaire: Questionnaire): QuestionnaireFault[] {
  return [
    ...identityFaults(questionnaire),
    ...referenceFaults(questionnaire),
    ...itemFaults(questionnaire),
    ...chainFaults(questionnaire),
  ];
}

/** All faults of a questionnaire; empty when it has none. For authors: it takes far more than linear time. */
export function checkQuestionnaire(questionnaire: Questionnaire): QuestionnaireFault[] {
  return [
    ...soundnessFaults(questionnaire),
    ...reachabilityFaults(questionnaire),
    ...representationFaults(questionnaire),
    ...unusedFaults(questionnaire),
  ];
}
