import type { Told } from '#domain/journal/told.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Journal } from '#host/journal.ts';
import type { Note } from '#host/note.ts';
import { DATABASE_NAME, openDatabase, SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { createJournaling } from '#storage/journaling.ts';
import { createJournalKeeper, type JournalKeeper } from './keeper.ts';
import { keeperOutOfReach } from './keeper-out-of-reach.ts';
import type { Noting } from '../note/noting.ts';
import { openNoted } from '../note/open-noted.ts';
import type { NotRecovered } from '../opening.ts';
import { recover } from '../recovery/recover.ts';

/** An open database whose transactions are recorded: in the journal (desktop), or as a count in the note (browser). */
export interface Journaled {
  database: Database;
  /** Null in the browser edition, which keeps no journal. */
  keeper: JournalKeeper | null;
  /** Null in the desktop edition, whose journal already says how far the database has come. */
  noting: Noting | null;
  /** What the person has to read before anything else; null: nothing. */
  told: Told | null;
  /**
   * Resolves when a journal that could not be reached at the start is found again with other data, so that only a new start can decide. Null where
   * that cannot happen.
   */
  apart: Promise<void> | null;
}

/** What the layer needs from the window. `now` gives an instant in UTC. */
export interface JournalSurroundings {
  journal: Journal | null;
  /** Used where there is no journal; null: nothing is noted. */
  note: Note | null;
  now(): string;
  newId(): string;
  /** Inspections that are built in, and therefore not stored. */
  builtIn: readonly KnownInspection[];
  /** Seals rows on their way to the disk; null where rows are never sealed. */
  sealing?: LocalSealing | null;
}

/** Opens the database, compares it with the journal, brings it up to date, and records every transaction from then on. */
export async function openJournaled(
  { journal, note, now, newId, builtIn, sealing = null }: JournalSurroundings,
  name = DATABASE_NAME,
): Promise<Result<Journaled, NotRecovered>> {
  if (journal === null) {
    const opened = await openNoted({ note, now, newId, sealing }, name);
    return opened.ok ? ok({ ...opened.value, keeper: null, apart: null }) : opened;
  }
  const journaling = createJournaling(now, SCHEMA_VERSION);
  const opened = await openedWithRetry(() => openDatabase(name, journaling, sealing));
  if (!opened.ok) return opened;
  const database = opened.value;
  const recovered = await refusedIfThrown(() => recover({ database, journal, newId, builtIn, sealing }));
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

// Chromium refuses to open a damaged database once and deletes it. The second attempt opens an empty one, which the journal then fills again.
async function openedWithRetry(open: () => ReturnType<typeof openDatabase>): ReturnType<typeof openDatabase> {
  const opened = await open();
  return opened.ok || opened.failure.kind !== 'refused' ? opened : open();
}

// A database that opens but cannot be read or written is as good as one that does not open.
async function refusedIfThrown<T>(work: () => Promise<Result<T, NotRecovered>>): Promise<Result<T, NotRecovered>> {
  try {
    return await work();
  } catch {
    return fail({ kind: 'refused' });
  }
}
