import type { Item, Questionnaire, RequiredInput } from '../questionnaire/questionnaire.ts';
import { HOLD, type Answer } from './answer.ts';
import { rulesOf } from './parts.ts';

/** What has to be filled in for the status that was chosen; nothing while no status is chosen. */
export function requiredInputs(questionnaire: Questionnaire, item: Item, choice: Answer['choice']): RequiredInput[] {
  if (choice === null || choice === HOLD) return [];
  const inputs = questionnaire.requiredInputs[choice][item.priority];
  return item.rows === null ? inputs.filter((input) => input !== 'rows') : inputs;
}

/** The required inputs that are still empty, in the order of the questionnaire. */
export function missingInputs(questionnaire: Questionnaire, item: Item, answer: Answer): RequiredInput[] {
  return requiredInputs(questionnaire, item, answer.choice).filter((input) => !isFilled(input, item, answer));
}

function isFilled(input: RequiredInput, item: Item, answer: Answer): boolean {
  return rulesOf(input).isFilled(answer[input], item);
}
