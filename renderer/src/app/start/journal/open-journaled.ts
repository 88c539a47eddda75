import type { Told } from '#domain/journal/told.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Journal } from '#host/journal.ts';
import type { Note } from '#host/note.ts';
import { DATABASE_NAME, openDatabase, SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { createJournaling } from '#storage/journaling.ts';
import { createJournalKeeper, type JournalKeeper } from './keeper.ts';
import { keeperOutOfReach } from './out-of-reach.ts';
import type { Noting } from './noting.ts';
import { openNoted } from './open-noted.ts';
import { recover, type NotRecovered } from './recover.ts';

/** The database, with everything that is written from now on recorded. */
export interface Journaled {
  database: Database;
  /** Null where no journal is kept: in the browser edition. */
  keeper: JournalKeeper | null;
  /** Null where a journal is kept. */
  noting: Noting | null;
  told: Told | null;
  /** Resolves when a journal that was out of reach turns out to hold something else, so that a new start has to decide; null where that cannot be. */
  apart: Promise<void> | null;
}

/** What the outside gives for it; `now` as an instant in UTC. */
export interface JournalSurroundings {
  journal: Journal | null;
  /** Serves where there is no journal; null: nothing is noted. */
  note: Note | null;
  now(): string;
  newId(): string;
  /** The inspections that are known without being stored. */
  builtIn: readonly KnownInspection[];
  /** The seal of the rows on the disk; null where they never have one. */
  sealing?: LocalSealing | null;
}

/** Opens the database, brings it in step with the journal, and records from then on. */
export async function openJournaled(
  { journal, note, now, newId, builtIn, sealing = null }: JournalSurroundings,
  name = DATABASE_NAME,
): Promise<Result<Journaled, NotRecovered>> {
  if (journal === null) {
    const opened = await openNoted({ note, now, newId, sealing }, name);
    return opened.ok ? ok({ ...opened.value, keeper: null, apart: null }) : opened;
  }
  const journaling = createJournaling(now, SCHEMA_VERSION);
  const opened = await openedAtLast(() => openDatabase(name, journaling, sealing));
  if (!opened.ok) return opened;
  const database = opened.value;
  const recovered = await recovering(() => recover({ database, journal, newId, builtIn, sealing }));
  if (!recovered.ok) {
    if (recovered.failure.kind !== 'diverged') database.close();
    return recovered;
  }
  const { place, told } = recovered.value;
  const { keeper, apart } =
    'outOfReachFrom' in place
      ? keeperOutOfReach(database, journal, place.outOfReachFrom)
      : { keeper: createJournalKeeper(database, journal, place), apart: null };
  journaling.begin(keeper.begun);
  return ok({ database, keeper, noting: null, told, apart });
}

// Chromium refuses a damaged database once, and clears it away: the next time there is an empty one, into which the journal brings everything back.
async function openedAtLast(open: () => ReturnType<typeof openDatabase>): ReturnType<typeof openDatabase> {
  const opened = await open();
  return opened.ok || opened.failure.kind !== 'refused' ? opened : open();
}

// A database that cannot be read or written is one that cannot be opened.
async function recovering<T>(work: () => Promise<Result<T, NotRecovered>>): Promise<Result<T, NotRecovered>> {
  try {
    return await work();
  } catch {
    return fail({ kind: 'refused' });
  }
}
