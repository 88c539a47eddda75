import { NOW, type Basis } from '../closing/basis.ts';
import type { DepartmentStatus } from '../collection/status.ts';
import { countingTallies } from '../collection/status.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Masking } from './masking.ts';
import type { Tally } from './item-outcomes.ts';

/**
 * The single source of the city's figures for screen, CSV, XLSX and the command line, so that a figure is the same
 * everywhere.
 */
export interface CitySummary {
  questionnaire: Questionnaire;
  inspection: Inspection;
  statuses: readonly DepartmentStatus[];
  tallies: readonly Tally[];
  /** What the figures are based on. Every output must state it. */
  basis: Basis;
  /** Present only when the departments were masked for publication. */
  masking?: Masking;
}

/** Builds the summary of a collection. The default basis is the collection as it is now. */
export function citySummary(
  questionnaire: Questionnaire,
  inspection: Inspection,
  statuses: readonly DepartmentStatus[],
  basis: Basis = NOW,
): CitySummary {
  const tallies = countingTallies(questionnaire, inspection.questionnaire.digest, statuses);
  return { questionnaire, inspection, statuses, tallies, basis };
}
