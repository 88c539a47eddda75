import type { NotStored } from '#domain/answers/response-repository.ts';
import { snapshotContent } from '#domain/journal/label.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { Journal } from '#host/journal.ts';
import type { Finish, SavingStore } from '#state/saving.ts';
import type { Database } from '#storage/database.ts';
import type { PendingRecord } from '#storage/journaling.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';

type Kept = Result<null, { kind: NotStored['kind'] }>;
type Reason = Parameters<Journal['takeSnapshot']>[0];

/** Brings what the database has into the journal, one thing after the other. */
export interface JournalKeeper {
  /** For the journaling of the database: a transaction has begun to change something. */
  begun(): PendingRecord;
  /** Whoever shows whether everything is saved hears of each record from now on. */
  showOn(saving: Pick<SavingStore, 'begin'>): void;
  /** Resolves when everything that was handed over so far is in the journal, or has failed to get there. */
  settled(): Promise<void>;
  /** Takes a snapshot unless nothing has changed since the last one. False when it failed. */
  takeSnapshot(reason: Reason): Promise<boolean>;
  /** Tries again what failed, if anything did. */
  mend(): Promise<void>;
  /** True where the journal holds what only a new start can decide on: then nothing of it may be deleted without a word. */
  isApart(): boolean;
  /** Deletes the journal and every snapshot. Nothing new comes to be until {@link JournalKeeper.resume} is called, unless it failed. */
  purge(): Promise<Result<null, { kind: 'storage' }>>;
  /** Goes on after a purge, with a snapshot. */
  resume(): void;
}

const NOT_KEPT: Kept = fail({ kind: 'storage' });

/** In the place of a record's number: no record is in a snapshot, since there is none. */
export const NO_SNAPSHOT = -1;

/**
 * Where the journal is when the keeper takes over: the number of its last record, and of the last one that is in a snapshot. `behind`: it does not
 * go as far as the database, or not without a gap, so that a snapshot has to come first.
 */
export interface JournalPlace {
  kept: number;
  inSnapshot: number;
  behind: boolean;
}

export function createJournalKeeper(database: Database, journal: Journal, place: JournalPlace): JournalKeeper {
  let { kept, inSnapshot, behind } = place;
  let line: Promise<unknown> = Promise.resolve();
  let begin: () => Finish = () => () => undefined;
  let [gate, open]: [Promise<void>, () => void] = [Promise.resolve(), () => undefined];

  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = line.then(work);
    line = turn.catch(() => undefined);
    return turn;
  };
  const snapshot = async (reason: Reason): Promise<Kept> => {
    let seq = 0;
    const taken = await refusable(() =>
      journal.takeSnapshot(reason, async () => {
        const copy = await dumpDatabase(database);
        seq = copy.head?.seq ?? 0;
        return snapshotContent(copy, await database.journalHeads.get('this'));
      }),
    );
    if (taken) {
      behind = false;
      [kept, inSnapshot] = [Math.max(kept, seq), seq];
    }
    return taken ? ok(null) : NOT_KEPT;
  };
  const keep = async (record: Uint8Array, seq: number): Promise<Kept> => {
    if (!behind && seq <= inSnapshot) return ok(null);
    if (behind) return snapshot('hourly');
    if (await refusable(() => journal.append(record))) {
      kept = seq;
      return ok(null);
    }
    // What the journal has after a failure is not certain: a snapshot holds everything, whatever it is.
    behind = true;
    return snapshot('hourly');
  };
  const shown = async (finish: Finish, work: () => Promise<Kept>) => {
    await gate;
    const outcome = await work();
    finish(outcome);
    return outcome;
  };
  const self: JournalKeeper = {
    begun: () => {
      const finish = begin();
      return {
        committed: (record, { seq }) => void inLine(() => shown(finish, () => keep(record, seq))),
        undone: () => finish(null),
      };
    },
    showOn: (saving) => {
      begin = saving.begin;
    },
    settled: () => inLine(async () => undefined),
    takeSnapshot: (reason) =>
      inLine(async () => {
        await gate;
        if (behind) return (await shown(begin(), () => snapshot(reason))).ok;
        // The journal has everything: whether there is a newer snapshot as well is nothing that a person has to know.
        return kept === inSnapshot || (await snapshot(reason)).ok;
      }),
    mend: () =>
      inLine(async () => {
        if (behind) await shown(begin(), () => snapshot('hourly'));
      }),
    isApart: () => false,
    purge: () =>
      inLine(async () => {
        // Whether or not it was finished, what is there is no longer a whole journal.
        behind = true;
        if (!(await refusable(() => journal.purge()))) return fail({ kind: 'storage' as const });
        gate = new Promise((resolve) => (open = resolve));
        return ok(null);
      }),
    resume: () => {
      open();
      void self.mend();
    },
  };
  return self;
}

async function refusable(work: () => Promise<{ ok: boolean }>): Promise<boolean> {
  try {
    return (await work()).ok;
  } catch {
    return false;
  }
}
