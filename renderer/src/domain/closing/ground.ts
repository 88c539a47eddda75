import { payloadDigest } from '../exchange/digest.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';

/** What figures rest on besides the files: the roster, the dates and the questions. A later pack may change each of them. */
export interface Ground {
  inspection: Inspection;
  questionnaire: Questionnaire;
}

/** SHA-256 over the canonical form; it names the ground. */
export function groundDigest({ inspection, questionnaire }: Ground): string {
  return payloadDigest({ inspection, questionnaire });
}
