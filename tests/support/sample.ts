import type { Inspection } from '#domain/inspection/inspection.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** An inspection as the built-in one: nobody handed it out and nobody's key is known. */
export function sampleOf(inspection: Inspection, questionnaire: Questionnaire): KnownInspection {
  return { inspection, questionnaire, officers: [], pack: null, own: [] };
}
