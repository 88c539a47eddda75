declare module 'virtual:questionnaires/abashiri-2026' {
  import type { Inspection } from '#domain/inspection/inspection.ts';
  import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

  export const questionnaire: Questionnaire;
  /** The built-in sample inspection, for trying out the program. */
  export const inspection: Inspection;
}
