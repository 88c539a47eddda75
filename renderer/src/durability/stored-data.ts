import type { LocalSeal, SealPlace } from '#domain/local-seal/local-seal.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';
import type { Note } from '#host/note.ts';
import { DATABASE_NAME } from '#storage/database.ts';
import { unopened, type Deletable } from '#storage/delete-database.ts';
import { sealBeside } from '#storage/local-seal/seal-record.ts';
import type { JournalSurroundings } from './journal/open-journaled.ts';
import { openData, type OpenData } from './open-data.ts';
import type { NotRecovered, NotUnlocked, OpenedSeal, Unwrap } from './opening.ts';
import { findSeals, writeSeals } from './seal/found-seals.ts';
import { sealGate } from './seal/seal-gate.ts';
import { sealInJournal } from './seal/seal-in-journal.ts';
import type { Copies, SealRecords } from './wipe.ts';

/** The data that earlier starts left on this computer, before it is opened. */
export interface StoredData {
  /** The seal on it; null: it can be opened without a passphrase. */
  lock: SealLock | null;
  /** Opens the data: compares database and journal, brings back what is missing, and records from then on. */
  open(unlocked: OpenedSeal | null): Promise<Result<OpenData, NotRecovered>>;
  /** What {@link wipe} deletes, for a person who has forgotten the passphrase. */
  unopened: { database: Deletable; copies: Copies; seal: SealRecords };
  /** The seal record, for {@link wipe} once the data is open. */
  seal: SealRecords;
}

/** `damaged`: the seal itself cannot be read, so no passphrase opens it. */
export interface SealLock {
  damaged: boolean;
  unlock(passphrase: string): Promise<Result<OpenedSeal, NotUnlocked>>;
}

/** Looks for stored data and its seal. No other window may put the seal on or take it off meanwhile: enter the session first. */
export async function findStoredData(
  surroundings: Omit<JournalSurroundings, 'sealing'>,
  unwrap: Unwrap,
): Promise<Result<StoredData, { kind: 'newer' | 'refused' }>> {
  const { journal, note } = surroundings;
  const places = [sealBeside(DATABASE_NAME), ...(journal === null ? [] : [sealInJournal(journal)])];
  const found = await findSeals(places);
  if (!found.ok) return found;
  const { seals, damaged, even } = found.value;
  const seal = sealIn(places);
  return ok({
    lock: seals.length === 0 && !damaged ? null : lockOf(seals, damaged, unwrap),
    open: (unlocked) => openData(surroundings, { places, opened: unlocked, even }),
    unopened: { database: unopened(DATABASE_NAME), copies: unreadCopies(journal, note), seal },
    seal,
  });
}

function lockOf(seals: readonly LocalSeal[], damaged: boolean, unwrap: Unwrap): SealLock {
  return { damaged, unlock: sealGate(seals, unwrap) };
}

function sealIn(places: readonly SealPlace[]): SealRecords {
  return { forget: async () => void (await writeSeals(places, null)) };
}

function unreadCopies(journal: Journal | null, note: Note | null): Copies {
  return {
    purge: async () => {
      await note?.remove().catch(() => undefined);
      return journal === null || (await journal.purge()).ok ? ok(null) : fail({ kind: 'storage' });
    },
    resume: () => undefined,
  };
}
