import type { CitySummary } from '../aggregation/summary.ts';
import type { Department } from '../inspection/roster.ts';
import { disagreeing } from './agreeing.ts';

/**
 * A counted file that answers another edition of the questionnaire. `leftOut` holds the ids of the items whose answers
 * do not count.
 */
export interface OtherEdition {
  department: Department;
  version: string;
  leftOut: string[];
}

/** The counted files that answer another edition of the questionnaire, in roster order. */
export function otherEditions({ questionnaire, inspection, statuses }: CitySummary): OtherEdition[] {
  return statuses.flatMap(({ department, state, counting }) => {
    if (counting === null || state === 'excluded') return [];
    const { payload } = counting;
    if (payload.questionnaire.digest === inspection.questionnaire.digest) return [];
    const { version } = payload.questionnaire;
    return [{ department, version, leftOut: disagreeing(questionnaire, payload) }];
  });
}
