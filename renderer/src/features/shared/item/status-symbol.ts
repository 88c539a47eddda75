import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';

/** The symbol of a status on the questionnaire's scale: ○. */
export function statusSymbol(questionnaire: Questionnaire, status: Status): string {
  return questionnaire.scale.find((step) => step.status === status)?.symbol ?? status;
}
