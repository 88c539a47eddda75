import { NOW, type Basis } from '../closing/basis.ts';
import type { DepartmentStatus } from '../collection/status.ts';
import { countingTallies } from '../collection/status.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Masking } from './masking.ts';
import type { Tally } from './outcomes.ts';

/** Everything the city's figures are made from: one source for screen, CSV, XLSX and the command line, so that a figure is the same everywhere. */
export interface CitySummary {
  questionnaire: Questionnaire;
  inspection: Inspection;
  statuses: readonly DepartmentStatus[];
  tallies: readonly Tally[];
  /** What the figures are taken from; whatever prints them says so. */
  basis: Basis;
  /** Only where the names of the departments were taken out for publication. */
  masking?: Masking;
}

/** Puts a collection together for counting; without a basis it is the one of now. */
export function citySummary(
  questionnaire: Questionnaire,
  inspection: Inspection,
  statuses: readonly DepartmentStatus[],
  basis: Basis = NOW,
): CitySummary {
  const tallies = countingTallies(questionnaire, inspection.questionnaire.digest, statuses);
  return { questionnaire, inspection, statuses, tallies, basis };
}
