import { ok } from '#domain/result.ts';
import type { SamplingRepository } from '#domain/sampling/sampling-repository.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** 抽出確認 in IndexedDB. Draws and checks are append-only. */
export function samplingIn(database: Database): SamplingRepository {
  const { sampleDraws, sampleRecords } = database;
  return {
    draws: (inspection) => watchQuery(() => sampleDraws.where({ inspection }).sortBy('number')),
    records: (inspection) => watchQuery(() => sampleRecords.where({ inspection }).toArray()),
    add: (draw) =>
      storing(() =>
        database.transaction('rw', sampleDraws, async () => {
          const held = await sampleDraws.where({ inspection: draw.inspection }).count();
          const numbered = { ...draw, number: held + 1 };
          await sampleDraws.add(numbered);
          return ok(numbered);
        }),
      ),
    check: (inspection, department, item, check) =>
      storing(() =>
        database.transaction('rw', sampleRecords, async () => {
          const before = await sampleRecords.get([inspection, department, item]);
          const checks = [...(before?.checks ?? []), check];
          await sampleRecords.put({ inspection, department, item, checks });
          return ok(null);
        }),
      ),
  };
}
