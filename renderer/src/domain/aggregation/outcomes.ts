import { applicableItems } from '../answers/applicability.ts';
import type { Department } from '../inspection/roster.ts';
import { flagsOn } from '../profile/profile.ts';
import { UNVERIFIED, type Questionnaire } from '../questionnaire/questionnaire.ts';
import { profileOf, type HandedAnswer, type Payload } from '../result/payload.ts';
import type { Outcome } from './counts.ts';

/** One department's part in a summary: what became of every item that applies to it, by item id. Hidden items are not in it. */
export interface Tally {
  department: Department;
  payload: Payload;
  outcomes: ReadonlyMap<string, Outcome>;
}

/** Works out a department's outcomes from its payload. Answers to items that do not apply are left out; applicable items without an answer are unanswered. */
export function tallyOf(questionnaire: Questionnaire, department: Department, payload: Payload): Tally {
  const answers = new Map(payload.answers.map((answer) => [answer.item, answer]));
  const flags = handedFlags(questionnaire, department, payload);
  const items = applicableItems(questionnaire, flags, (id) => answers.get(id)?.status ?? null);
  return { department, payload, outcomes: new Map(items.map((item) => [item.id, outcomeOf(answers.get(item.id))])) };
}

/** The flags that hold for a department by what its payload says of them. */
export function handedFlags(
  questionnaire: Questionnaire,
  department: Department,
  payload: Payload,
): ReadonlySet<string> {
  return flagsOn(questionnaire, profileOf(payload), department);
}

function outcomeOf(answer: HandedAnswer | undefined): Outcome {
  if (answer === undefined) return { status: 'unanswered', confirmed: false };
  return { status: answer.status, confirmed: answer.method !== null && answer.method !== UNVERIFIED };
}
