import { payloadDigest } from '../exchange/digest.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';

/** What figures depend on besides the files: roster, dates and questions. A later pack may change each of them. */
export interface Ground {
  inspection: Inspection;
  questionnaire: Questionnaire;
}

/** SHA-256 (hex) over the canonical form. Identifies the ground. */
export function groundDigest({ inspection, questionnaire }: Ground): string {
  return payloadDigest({ inspection, questionnaire });
}
