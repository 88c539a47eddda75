import { ok } from '#domain/result.ts';
import type { ReportTextRepository } from '#domain/report/report-text.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { toldQuery } from './told-query.ts';

/** The officer's report texts in IndexedDB. */
export function reportTextsIn({ reportTexts }: Database): ReportTextRepository {
  const written = toldQuery((inspection) => reportTexts.where({ inspection }).toArray());
  return {
    of: written.watch,
    keep: async (text) => {
      const kept = await storing<null, never>(async () => {
        await reportTexts.put(text);
        return ok(null);
      });
      if (kept.ok)
        written.wrote(text.inspection, (before) => [...before.filter((each) => each.text !== text.text), text]);
      return kept;
    },
    reset: (inspection, text) =>
      storing(async () => {
        await reportTexts.delete([inspection, text]);
        return ok(null);
      }),
  };
}
