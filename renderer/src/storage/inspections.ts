import { liveQuery } from 'dexie';
import { ok } from '#domain/outcome.ts';
import type { InspectionRepository, KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';

/** Inspections in IndexedDB, with `builtIn` always among them. Resolves once they have been read, so that they are there at the first look. */
export async function inspectionsIn(database: Database, builtIn: KnownInspection): Promise<InspectionRepository> {
  const { inspections, pins } = database;
  const listeners = new Set<() => void>();
  let known = listed(builtIn, await inspections.toArray());
  const take = (stored: KnownInspection[]) => {
    known = listed(builtIn, stored);
    for (const listener of listeners) listener();
  };
  // A query that fails (the database was closed) leaves the last value standing.
  liveQuery(() => inspections.toArray()).subscribe({ next: take, error: () => undefined });
  return {
    current: () => known,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: (kept) =>
      storing(async () => {
        await database.transaction('rw', inspections, pins, async () => {
          await inspections.put(kept);
          if (kept.pack !== null) await accept(pins, kept.inspection.city, kept.pack.key);
        });
        take(await inspections.toArray());
        return ok(null);
      }),
    accepted: async (city) => (await pins.get(city))?.keys ?? [],
  };
}

async function accept(pins: Database['pins'], city: string, key: string): Promise<void> {
  const keys = (await pins.get(city))?.keys ?? [];
  if (!keys.includes(key)) await pins.put({ city, keys: [...keys, key] });
}

/** A stored inspection takes the place of the built-in one where it has the same id. The latest year comes first, however late the pack of an earlier one was opened. */
function listed(builtIn: KnownInspection, stored: readonly KnownInspection[]): readonly KnownInspection[] {
  const newestFirst = stored.toSorted(
    (a, b) =>
      b.inspection.fiscalYear - a.inspection.fiscalYear ||
      (b.pack?.receivedAt ?? '').localeCompare(a.pack?.receivedAt ?? ''),
  );
  const replaced = stored.some(({ inspection }) => inspection.id === builtIn.inspection.id);
  return replaced ? newestFirst : [...newestFirst, builtIn];
}
