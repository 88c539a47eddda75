import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** A questionnaire that can be chosen, told apart by its digest. */
export interface QuestionnaireChoice {
  digest: string;
  questionnaire: Questionnaire;
}

/** Every questionnaire of the inspections that are known, each once; the built-in one, which comes with the program, first. */
export function questionnairesOf(known: readonly KnownInspection[]): QuestionnaireChoice[] {
  const byDigest = new Map(
    known
      .toReversed()
      .map(({ inspection, questionnaire }) => [inspection.questionnaire.digest, questionnaire] as const),
  );
  return [...byDigest].map(([digest, questionnaire]) => ({ digest, questionnaire }));
}

/** The one that is chosen. Throws for a digest that is not among them. */
export function questionnaireOf(choices: readonly QuestionnaireChoice[], digest: string): Questionnaire {
  const chosen = choices.find((choice) => choice.digest === digest);
  if (chosen === undefined) throw new Error('the questionnaire chosen is not known any more');
  return chosen.questionnaire;
}
