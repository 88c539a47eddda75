import type { Item, Questionnaire, RequiredInput } from '../questionnaire/questionnaire.ts';
import { exhausted } from '../outcome.ts';
import { isDay } from '../written-day.ts';
import { HOLD, type Answer } from './answer.ts';

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
  switch (input) {
    case 'method':
      return answer.method !== null;
    case 'comment':
      return hasText(answer.comment);
    case 'reason':
      return hasText(answer.reason);
    case 'evidence':
      return answer.evidence.some((evidence) => hasText(evidence.document));
    case 'action':
      return (
        answer.action !== null && hasText(answer.action.what) && hasText(answer.action.post) && isDay(answer.action.due)
      );
    case 'rows':
      return filledRows(answer).length > 0 && filledRows(answer).every((row) => isWhole(row, item.rows ?? []));
    default:
      return exhausted(input);
  }
}

/** Rows in which anything was entered: an empty row at the end of the table is not a row. */
export function filledRows(answer: Answer): string[][] {
  return answer.rows.filter((row) => row.some(hasText));
}

function isWhole(row: string[], columns: string[]): boolean {
  return columns.every((_, index) => hasText(row[index] ?? ''));
}

function hasText(text: string): boolean {
  return text.trim() !== '';
}
