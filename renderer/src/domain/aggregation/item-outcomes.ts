import { applicableItems } from '../answers/applicability.ts';
import type { Department } from '../inspection/roster.ts';
import { flagsOn } from '../profile/profile.ts';
import { UNVERIFIED, type Questionnaire } from '../questionnaire/questionnaire.ts';
import { profileOf, type HandedAnswer, type Payload } from '../result-file/result-payload.ts';
import type { ItemOutcome } from './counts.ts';

/** One department's part of a summary: the outcome of each applicable item, by item id. Hidden items are absent. */
export interface Tally {
  department: Department;
  payload: Payload;
  outcomes: ReadonlyMap<string, ItemOutcome>;
}

/**
 * Computes a department's outcomes from its payload. Ignores answers to items that do not apply; applicable items
 * without an answer are `unanswered`.
 */
export function tallyOf(questionnaire: Questionnaire, department: Department, payload: Payload): Tally {
  const answers = new Map(payload.answers.map((answer) => [answer.item, answer]));
  const flags = handedFlags(questionnaire, department, payload);
  const items = applicableItems(questionnaire, flags, (id) => answers.get(id)?.status ?? null);
  return { department, payload, outcomes: new Map(items.map((item) => [item.id, outcomeOf(answers.get(item.id))])) };
}

/** The flags that are on for a department according to its payload. */
export function handedFlags(
  questionnaire: Questionnaire,
  department: Department,
  payload: Payload,
): ReadonlySet<string> {
  return flagsOn(questionnaire, profileOf(payload), department);
}

function outcomeOf(answer: HandedAnswer | undefined): ItemOutcome {
  if (answer === undefined) return { status: 'unanswered', confirmed: false };
  return { status: answer.status, confirmed: answer.method !== null && answer.method !== UNVERIFIED };
}
