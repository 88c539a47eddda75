import { DEFAULT_RISK_SCALE } from '#domain/findings/risk.ts';
import type { TreatmentRepository } from '#domain/findings/treatment-repository.ts';
import { emptyTreatment, revised, type Treatment, type TreatmentEdit } from '#domain/findings/treatment.ts';
import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** The officer's treatments of findings, in IndexedDB. */
export function treatmentsIn(database: Database): TreatmentRepository {
  const { treatments, riskScales } = database;
  return {
    of: (inspection) => watchQuery(() => treatments.where({ inspection }).toArray()),
    change: (inspection, edits, by, at) =>
      storing(() =>
        database.transaction('rw', treatments, async () => {
          const changed = await changedBy(database, inspection, edits, by, at);
          await treatments.bulkPut(changed);
          return ok(changed);
        }),
      ),
    scale: (inspection) => watchQuery(async () => (await riskScales.get(inspection))?.scale ?? DEFAULT_RISK_SCALE),
    keepScale: (inspection, scale) =>
      storing(async () => {
        await riskScales.put({ inspection, scale });
        return ok(null);
      }),
  };
}

async function changedBy(
  { treatments }: Database,
  inspection: string,
  edits: readonly TreatmentEdit[],
  by: string,
  at: string,
): Promise<Treatment[]> {
  const keys = edits.map(({ department, item }): [string, string, string] => [inspection, department, item]);
  const held = await treatments.bulkGet(keys);
  return edits.flatMap((edit, index) => {
    const before = held[index] ?? emptyTreatment(inspection, edit);
    return revised(before, edit.values, by, at) ?? [];
  });
}
