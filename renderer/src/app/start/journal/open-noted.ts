import { verdictOn, type DatabaseSide } from '#domain/journal/verdict.ts';
import { recordCounter } from '#domain/journal/record.ts';
import type { Told } from '#domain/journal/told.ts';
import { exhausted, fail, ok, type Result } from '#domain/outcome.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { Note } from '#host/note.ts';
import { openDatabase, SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { databaseSide, setPlaceOnce } from '#storage/journal-place.ts';
import { createJournaling } from '#storage/journaling.ts';
import { createNoting, notedPlace, type NotedPlace, type Noting } from './noting.ts';

/** What the outside gives for it, as {@link JournalSurroundings} has it. */
export interface NoteSurroundings {
  /** Null: nothing is noted. */
  note: Note | null;
  now(): string;
  newId(): string;
  sealing: LocalSealing | null;
}

/** A database of which no journal is kept, each of its transactions counted and noted. */
export interface Noted {
  database: Database;
  noting: Noting | null;
  told: Told | null;
}

/**
 * Opens the database and compares how far it has come with the note: a browser throws a damaged database away, or goes back to what it can read of it,
 * and says nothing of it.
 */
export async function openNoted(
  { note, now, newId, sealing }: NoteSurroundings,
  name: string,
): Promise<Result<Noted, { kind: 'newer' | 'refused' }>> {
  if (note === null) {
    const opened = await openDatabase(name, null, sealing);
    return opened.ok ? ok({ database: opened.value, noting: null, told: null }) : opened;
  }
  const journaling = createJournaling(now, SCHEMA_VERSION, recordCounter);
  const opened = await openDatabase(name, journaling, sealing);
  if (!opened.ok) return opened;
  const database = opened.value;
  // First: another window may be writing, and notes only what is stored.
  const place = await notedPlace(note);
  const side = await databaseSide(database).catch(() => null);
  if (side === null) {
    database.close();
    return fail({ kind: 'refused' });
  }
  const told = toldOf(side, place);
  // What is stored from now on never passes for what is missing.
  const goesOn = told === null && side.head !== null;
  const fresh = { epoch: newId(), seq: 0, digest: '' };
  // A disk that is full takes no place either: what is there can be read all the same, and nothing is noted.
  const head = goesOn ? side.head : await setPlaceOnce(database, side.head, fresh).catch(() => null);
  const noting = createNoting(note, side.empty ? null : head, told !== null);
  if (head !== null) journaling.begin(noting.begun);
  return ok({ database, noting, told });
}

function toldOf(side: DatabaseSide, noted: NotedPlace | null): Told | null {
  const head = noted === null ? null : { ...noted, digest: '' };
  const verdict = verdictOn(side, { head, lineage: [], digests: new Map() });
  switch (verdict) {
    case 'in-step':
    case 'journal-empty':
    case 'database-ahead':
      return null;
    case 'database-empty':
    case 'journal-ahead':
    case 'diverged':
      return { kind: side.empty ? 'gone' : 'behind' };
    default:
      return exhausted(verdict);
  }
}
