import { verdictOn, type DatabaseSide } from '#domain/journal/verdict.ts';
import { fail } from '#domain/outcome.ts';
import type { Journal } from '#host/journal.ts';
import { SCHEMA_VERSION } from '#storage/database.ts';
import { readJournal, type FoundJournal } from './read-journal.ts';

/** A journal that was out of reach at the start. It takes nothing until it is certain that the database has everything it holds. */
export interface LateJournal {
  journal: Journal;
  /** Has the next snapshot look whether the journal is there again. Without it snapshots are refused unseen. */
  lookAgain(): void;
  /** True when it is there again and holds something else, or cannot be read whole: only a new start can decide then. */
  isApart(): boolean;
  /** Resolves when that has turned out; never where it does not. */
  apart: Promise<void>;
}

/**
 * `atStart` is where the database stood when the journal was looked for in vain: since then the journal has got nothing from it. `partWays` is done
 * before it is told that the journal holds something else.
 */
export function lateJournal(journal: Journal, atStart: DatabaseSide, partWays: () => Promise<void>): LateJournal {
  let state: 'away' | 'apart' | 'joined' = 'away';
  let isDue = false;
  let before: string | null = null;
  let tell: () => void = () => undefined;
  const apart = new Promise<void>((resolve) => (tell = resolve));
  const look = async (): Promise<void> => {
    const read = await readJournal(journal);
    const seen = read.ok ? marksOf(read.value) : null;
    // What is being put back piece by piece looks different a while later.
    const isSettled = seen === before;
    before = seen;
    if (!read.ok || !isSettled) return;
    const hasOther = hasSomethingElse(read.value, atStart);
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
        // Whatever it held, it is gone by the person's wish.
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

function hasSomethingElse(found: FoundJournal, atStart: DatabaseSide): boolean {
  const verdict = verdictOn(atStart, { ...found, lineage: found.label?.lineage ?? [] });
  return verdict === 'database-empty' || verdict === 'journal-ahead' || verdict === 'diverged';
}

function marksOf({ head, state }: FoundJournal): string {
  return JSON.stringify([head, state.records, state.snapshot?.name, state.damaged, state.damagedSnapshots]);
}
