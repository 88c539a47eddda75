import type { DepartmentStatus } from '../collection/status.ts';
import { countingTallies } from '../collection/status.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Tally } from './outcomes.ts';

/** Everything the city's figures are made from: one source for screen, CSV, XLSX and the command line, so that a figure is the same everywhere. */
export interface CitySummary {
  questionnaire: Questionnaire;
  inspection: Inspection;
  statuses: readonly DepartmentStatus[];
  tallies: readonly Tally[];
}

/** Puts a collection together for counting. */
export function citySummary(
  questionnaire: Questionnaire,
  inspection: Inspection,
  statuses: readonly DepartmentStatus[],
): CitySummary {
  return { questionnaire, inspection, statuses, tallies: countingTallies(questionnaire, statuses) };
}
