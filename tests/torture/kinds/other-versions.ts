import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Dexie } from 'dexie';
import { declareVersions, SCHEMA_VERSION } from '#storage/database.ts';
import { goldenCopy } from '../../support/golden-copy.ts';
import { EDITION_NAMES, openEdition } from '../editions.ts';
import { saidOn } from '../coming-back.ts';
import { workAndHarm, type Kind, type TrialOutcome } from '../trial.ts';
import { differences } from '../witness/differences.ts';
import type { Step } from '../witness/entries.ts';
import { createGiven } from '../witness/given.ts';
import { stateOf } from '../witness/reading.ts';
import { countRows, digestOf, type State } from '../witness/rows.ts';
import type { Edition } from '../workshop.ts';

// Dexie stores its version numbers times ten.
const FACTOR = 10;
const LONGEST_UPGRADE_MS = 1500;

/** A table that only the newer version knows. */
const MADE_LATER = 'madeLater';

/** Tables that the way from a version rewrites. */
const REWRITTEN: Readonly<Record<number, readonly string[]>> = { 1: ['written', 'writtenFiles'] };

/** A newer version of the program has been here: this one leaves everything untouched and says so. */
export function writtenByNewer(edition: Edition): Kind {
  return {
    name: `written by a newer version, ${EDITION_NAMES[edition]}`,
    weight: 1,
    run: async (trial) => {
      const { chance, shop, folder, started } = trial;
      const profile = await shop.profile(edition, folder);
      const running = started(await openEdition(shop, edition, profile));
      const given = createGiven();
      await workAndHarm(trial, running, async (stop) => stop(), {
        given,
        moment: { heard: 'read', times: 1, after: 0 },
      });
      await running.page.evaluate(raiseVersion, {
        version: (SCHEMA_VERSION + chance.between(1, 3)) * FACTOR,
        table: MADE_LATER,
      });
      const before = await stateOf(running.page);
      await running.kill();
      const began = Date.now();
      const again = started(await openEdition(shop, edition, profile));
      await again.page.locator('main h1').waitFor();
      const recoveries = [Date.now() - began];
      const outcome = untouched(before, await stateOf(again.page), []);
      // Nobody entered what the newer version has made.
      const entered = new Map([...before].filter(([table]) => table !== MADE_LATER));
      const lost = [...outcome.lost, ...given.lostIn(entered)];
      return { ...outcome, confirmed: given.confirmed(), lost, recoveries, said: await saidOn(again.page) };
    },
  };
}

/** The database of an older version is brought up to date, and everything ends while it is; the next start has all of it. */
export function upgradeKilled(edition: Edition): Kind {
  return {
    name: `killed while upgrading, ${EDITION_NAMES[edition]}`,
    weight: 1,
    run: async (trial) => {
      const { chance, shop, folder, started } = trial;
      const profile = await shop.profile(edition, folder);
      const first = started(await openEdition(shop, edition, profile));
      await first.page.locator('main h1').waitFor();
      const version = chance.between(1, SCHEMA_VERSION - 1);
      await first.page.evaluate(makeDatabase, olderDatabase(version));
      const before = await stateOf(first.page);
      await first.kill();
      // The journal is that of the newer program; the older one's would have begun with what is there now.
      rmSync(join(profile, 'journal'), { recursive: true, force: true });
      const second = await openEdition(shop, edition, profile).catch(() => null);
      if (second !== null) {
        started(second);
        await pause(chance.between(0, LONGEST_UPGRADE_MS));
        await second.kill();
      }
      const began = Date.now();
      const again = started(await openEdition(shop, edition, profile));
      await again.page.locator('main h1').waitFor();
      const outcome = untouched(before, await stateOf(again.page), rewrittenSince(version));
      const recoveries = [Date.now() - began];
      return { ...outcome, confirmed: ['an older database'], recoveries, said: await saidOn(again.page) };
    },
  };
}

function rewrittenSince(version: number): Step[] {
  const tables = Object.entries(REWRITTEN).filter(([from]) => Number(from) >= version);
  const effects = tables.flatMap(([, names]) => names.map((table) => ({ table, where: {}, kind: 'whole' as const })));
  return [{ entries: [], effects }];
}

function untouched(
  before: State,
  found: State,
  rewritten: readonly Step[],
): Omit<TrialOutcome, 'confirmed' | 'said' | 'recoveries'> {
  const apart = differences(before, found, rewritten);
  return {
    rows: countRows(before),
    isWhole: digestOf(before) === digestOf(found),
    lost: apart.map(({ table, key, path }) => `${table} ${key} ${path} is not as it was`),
    told: 0,
  };
}

async function raiseVersion({ version, table }: { version: number; table: string }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('tenken', version);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore(table, { keyPath: 'id' }).put({ id: 1, what: '後の版' }),
    );
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}

interface Store {
  name: string;
  keyPath: string | string[];
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: readonly unknown[];
}

/** The database as a version of the program had it, with what its golden file holds. */
function olderDatabase(schema: number): { version: number; stores: Store[] } {
  const declared = new Dexie('older');
  declareVersions(declared, schema);
  const { tables } = goldenCopy(schema);
  const stores = declared.tables.map(({ name, schema: { primKey, indexes } }) => ({
    name,
    keyPath: primKey.keyPath ?? '',
    indexes: indexes.map((index) => ({
      name: index.name,
      keyPath: index.keyPath ?? '',
      unique: index.unique === true,
      multiEntry: index.multi === true,
    })),
    rows: tables[name] ?? [],
  }));
  return { version: schema * FACTOR, stores };
}

async function makeDatabase({ version, stores }: { version: number; stores: Store[] }): Promise<void> {
  // The note beside the database is that of the newer program as well.
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry('tenken-last-change').catch(() => undefined);
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('tenken');
    deleting.addEventListener('error', () => reject(deleting.error ?? new Error('not deleted')));
    deleting.addEventListener('success', () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('tenken', version);
    opening.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, indexes, rows } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes)
          store.createIndex(index.name, index.keyPath, { unique: index.unique, multiEntry: index.multiEntry });
        for (const row of rows) store.put(row);
      }
    });
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}
