import type { Answer } from '#domain/answers/answer.ts';
import { missingInputs } from '#domain/answers/required-inputs.ts';
import { isDay } from '#domain/written-day.ts';
import type { Item, Questionnaire, RequiredInput } from '#domain/questionnaire/questionnaire.ts';

/** One field that has to be filled in: a required input, or the part of the action that lacks. */
type MissingPart = Exclude<RequiredInput, 'action'> | 'what' | 'post' | 'due';

/** The fields that are still empty, in the order in which they stand on the page. Empty while no status is chosen. */
export function missingParts(questionnaire: Questionnaire, item: Item, answer: Answer): MissingPart[] {
  return missingInputs(questionnaire, item, answer).flatMap((input) =>
    input === 'action' ? missingActionParts(answer) : [input],
  );
}

function missingActionParts({ action }: Answer): MissingPart[] {
  const parts = ['what', 'post', 'due'] as const;
  return parts.filter((part) => {
    const given = action?.[part] ?? '';
    return part === 'due' ? !isDay(given) : given.trim() === '';
  });
}
