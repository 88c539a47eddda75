import { verdictOn, type DatabaseSide } from '#domain/journal/verdict.ts';
import { recordCounter } from '#domain/journal/record.ts';
import type { Told } from '#domain/journal/told.ts';
import { exhausted, fail, ok, type Result } from '#domain/result.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { Note } from '#host/note.ts';
import { openDatabase, SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { databaseSide, setPlaceOnce } from '../journal/database-place.ts';
import { createJournaling } from '#storage/journaling.ts';
import { createNoting, notedPlace, type NotedPlace, type Noting } from './noting.ts';

/** The fields of JournalSurroundings that are needed without a journal. */
export interface NoteSurroundings {
  /** Null: nothing is noted. */
  note: Note | null;
  now(): string;
  newId(): string;
  sealing: LocalSealing | null;
}

/** The database of an edition without a journal. Its transactions are numbered, and the number is noted. */
export interface Noted {
  database: Database;
  noting: Noting | null;
  told: Told | null;
}

/**
 * Opens the database and compares its last number with the note. A browser deletes a damaged database, or falls back to an older state of it, without
 * saying so: the note shows it.
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
  // Read the note before the database. Another window may be writing: its database is then never behind the note that was read.
  const place = await notedPlace(note);
  const side = await databaseSide(database).catch(() => null);
  if (side === null) {
    database.close();
    return fail({ kind: 'refused' });
  }
  const told = toldOf(side, place);
  // After a loss the numbers start again in a new epoch, so that new transactions cannot reach the noted number and hide the loss.
  const goesOn = told === null && side.head !== null;
  const fresh = { epoch: newId(), seq: 0, digest: '' };
  // A full disk cannot store the new head. The data can still be read, so open it without numbering.
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
