declare module 'virtual:questionnaires/abashiri-2026' {
  import type { Inspection } from '#domain/inspection/inspection.ts';
  import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

  export const questionnaire: Questionnaire;
  /** The sample inspection that is built in to try the product with. */
  export const inspection: Inspection;
}
