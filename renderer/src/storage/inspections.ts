import { liveQuery } from 'dexie';
import { ok } from '#domain/result.ts';
import { isSameCity, trustAfter, type CityTrust, type PackKeys } from '#domain/pack/city-trust.ts';
import type { InspectionRepository, KnownInspection } from '#domain/pack/known-inspection.ts';
import type { WithdrawnKey } from '#domain/pack/pack-payload.ts';
import type { Database, StoredPins } from './database.ts';
import { appendLines } from './ledger-lines.ts';
import { forgetPreparation, preparationTables } from './preparations.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/**
 * Inspections in IndexedDB, always including `builtIn`. Resolves once they are loaded, so that the first render has
 * them.
 */
export async function inspectionsIn(database: Database, builtIn: KnownInspection): Promise<InspectionRepository> {
  const { inspections, pins, ledger, packIssues } = database;
  const listeners = new Set<() => void>();
  let known = listed(builtIn, await inspections.toArray());
  const take = (stored: KnownInspection[]) => {
    known = listed(builtIn, stored);
    for (const listener of listeners) listener();
  };
  // A failing query (closed database) keeps the last value.
  liveQuery(() => inspections.toArray()).subscribe({ next: take, error: () => undefined });
  return {
    current: () => known,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: (kept, withdrawn = []) =>
      storing(async () => {
        await database.transaction('rw', inspections, pins, () => put(database, kept, withdrawn));
        take(await inspections.toArray());
        return ok(null);
      }),
    issue: (kept, issue, preparation) =>
      storing(async () => {
        const tables = [inspections, pins, packIssues, ...preparationTables(database)];
        await database.transaction('rw', tables, async () => {
          await put(database, kept, []);
          await packIssues.put(issue);
          await forgetPreparation(database, preparation);
        });
        take(await inspections.toArray());
        return ok(null);
      }),
    trustIn: (city) => watchQuery(async () => trustAmong(await pins.toArray(), city)),
    withdrawKey: (id, withdrawn) =>
      storing(async () => {
        const city = known.find(({ inspection }) => inspection.id === id)?.inspection.city;
        if (city === undefined) throw new Error('the key of an unknown inspection cannot be withdrawn');
        await database.transaction('rw', pins, ledger, () => withdraw(database, id, city, withdrawn));
        return ok(null);
      }),
  };
}

async function put(
  { inspections, pins }: Database,
  kept: KnownInspection,
  withdrawn: readonly WithdrawnKey[],
): Promise<void> {
  await inspections.put(kept);
  if (kept.pack !== null) await learn(pins, kept.inspection.city, { key: kept.pack.key, withdrawn });
}

async function learn(pins: Database['pins'], city: string, pack: PackKeys): Promise<void> {
  const stored = await pins.toArray();
  await putTrust(pins, stored, city, trustAfter(trustAmong(stored, city), pack));
}

async function withdraw(database: Database, inspection: string, city: string, gone: WithdrawnKey): Promise<void> {
  const { pins } = database;
  const stored = await pins.toArray();
  const trust = trustAmong(stored, city);
  if (trust.withdrawn.some(({ key }) => key === gone.key)) return;
  const accepted = trust.accepted.filter((key) => key !== gone.key);
  await putTrust(pins, stored, city, { accepted, withdrawn: [...trust.withdrawn, gone] });
  const { name, key, reason, at } = gone;
  await appendLines(database, inspection, [{ kind: 'key-withdrawn', name, key, reason }], at);
}

// A city's row keeps the first spelling of its name, whatever later packs write.
async function putTrust(
  pins: Database['pins'],
  stored: readonly StoredPins[],
  city: string,
  { accepted, withdrawn }: Pick<CityTrust, 'accepted' | 'withdrawn'>,
): Promise<void> {
  const name = stored.find((each) => isSameCity(each.city, city))?.city ?? city;
  await pins.put({ city: name, keys: [...accepted], ...(withdrawn.length === 0 ? {} : { withdrawn: [...withdrawn] }) });
}

function trustAmong(stored: readonly StoredPins[], city: string): CityTrust {
  const own = stored.filter((each) => isSameCity(each.city, city));
  const withdrawn = own.flatMap((each) => each.withdrawn ?? []);
  const gone = new Set(withdrawn.map(({ key }) => key));
  return {
    accepted: own.flatMap(({ keys }) => keys).filter((key) => !gone.has(key)),
    withdrawn,
    otherCities: stored.filter((each) => !isSameCity(each.city, city)).map((each) => each.city),
  };
}

/**
 * A stored inspection replaces the built-in one with the same id. Sorted by year, newest first, even when the pack of
 * an earlier year was opened later.
 */
function listed(builtIn: KnownInspection, stored: readonly KnownInspection[]): readonly KnownInspection[] {
  const newestFirst = stored.toSorted(
    (a, b) =>
      b.inspection.fiscalYear - a.inspection.fiscalYear ||
      (b.pack?.receivedAt ?? '').localeCompare(a.pack?.receivedAt ?? ''),
  );
  const replaced = stored.some(({ inspection }) => inspection.id === builtIn.inspection.id);
  return replaced ? newestFirst : [...newestFirst, builtIn];
}
