import { ok } from '#domain/outcome.ts';
import type { ReportTextRepository } from '#domain/report/report-text.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** The officer's wordings of reports, in IndexedDB. */
export function reportTextsIn({ reportTexts }: Database): ReportTextRepository {
  return {
    of: (inspection) => watchQuery(() => reportTexts.where({ inspection }).toArray()),
    keep: (text) =>
      storing(async () => {
        await reportTexts.put(text);
        return ok(null);
      }),
    reset: (inspection, text) =>
      storing(async () => {
        await reportTexts.delete([inspection, text]);
        return ok(null);
      }),
  };
}
