import { verdictOn, type DatabaseSide } from '#domain/journal/verdict.ts';
import { fail } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';
import { SCHEMA_VERSION } from '#storage/database.ts';
import { readJournal, type FoundJournal } from './read-journal.ts';

/** A journal that could not be reached at the start. It refuses every write until the database is known to hold everything that the journal holds. */
export interface LateJournal {
  journal: Journal;
  /** Lets the next snapshot look for the journal. Without this call a snapshot is refused at once. */
  lookAgain(): void;
  /** True when the journal was found, but it holds other data or cannot be read completely: only the next start can decide. */
  isApart(): boolean;
  /** Resolves when `isApart` becomes true, and never otherwise. */
  apart: Promise<void>;
}

/**
 * `atStart` is where the database stood when the journal could not be reached: the journal has received nothing since. When the journal turns out to hold
 * other data, `partWays` runs before `apart` resolves.
 */
export function lateJournal(journal: Journal, atStart: DatabaseSide, partWays: () => Promise<void>): LateJournal {
  let state: 'away' | 'apart' | 'joined' = 'away';
  let isDue = false;
  let before: string | null = null;
  let tell: () => void = () => undefined;
  const apart = new Promise<void>((resolve) => (tell = resolve));
  const look = async (): Promise<void> => {
    const read = await readJournal(journal);
    const seen = read.ok ? fingerprintOf(read.value) : null;
    // Somebody may be copying the files back right now. Decide only when two looks in a row find the same.
    const isSettled = seen === before;
    before = seen;
    if (!read.ok || !isSettled) return;
    const hasOther = hasOtherData(read.value, atStart);
    state = hasOther || !isReadable(read.value) ? 'apart' : 'joined';
    if (hasOther) await partWays();
    if (state === 'apart') tell();
  };
  const isOpen = async (): Promise<boolean> => {
    if (state === 'away' && isDue) {
      isDue = false;
      await look();
    }
    return state === 'joined';
  };
  return {
    journal: {
      ...journal,
      append: async (record) => (state === 'joined' ? journal.append(record) : fail({ kind: 'unreachable' })),
      takeSnapshot: async (reason, content) =>
        (await isOpen()) ? journal.takeSnapshot(reason, content) : fail({ kind: 'unreachable' }),
      purge: async () => {
        const purged = await journal.purge();
        // The person had everything deleted, so there is no other data left to protect.
        if (purged.ok) state = 'joined';
        return purged;
      },
    },
    lookAgain: () => {
      isDue = true;
    },
    isApart: () => state === 'apart',
    apart,
  };
}

function isReadable({ whole, label }: FoundJournal): boolean {
  return whole && (label?.schema ?? 0) <= SCHEMA_VERSION;
}

function hasOtherData(found: FoundJournal, atStart: DatabaseSide): boolean {
  const verdict = verdictOn(atStart, { ...found, lineage: found.label?.lineage ?? [] });
  return verdict === 'database-empty' || verdict === 'journal-ahead' || verdict === 'diverged';
}

function fingerprintOf({ head, state }: FoundJournal): string {
  return JSON.stringify([head, state.records, state.snapshot?.name, state.damaged, state.damagedSnapshots]);
}
