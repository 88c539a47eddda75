import { chainFaults, reachabilityFaults } from './check-conditions.ts';
import { identityFaults } from './check-identities.ts';
import { itemFaults } from './check-items.ts';
import { referenceFaults } from './check-references.ts';
import { representationFaults, unusedFaults } from './check-representation.ts';
import type { QuestionnaireFault } from './fault.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * What the program relies on when it works with a questionnaire: ids, references, and conditions that end. Linear in its size, since packs are
 * checked before anybody has said that the officer who signed them is trusted.
 */
export function soundnessFaults(questionnaire: Questionnaire): QuestionnaireFault[] {
  return [
    ...identityFaults(questionnaire),
    ...referenceFaults(questionnaire),
    ...itemFaults(questionnaire),
    ...chainFaults(questionnaire),
  ];
}

/** Everything in a questionnaire that does not fit together; empty when it is faultless. For whoever makes it: takes far more than linear time. */
export function checkQuestionnaire(questionnaire: Questionnaire): QuestionnaireFault[] {
  return [
    ...soundnessFaults(questionnaire),
    ...reachabilityFaults(questionnaire),
    ...representationFaults(questionnaire),
    ...unusedFaults(questionnaire),
  ];
}
