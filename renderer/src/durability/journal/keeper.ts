import type { NotStored } from '#domain/answers/response-repository.ts';
import { snapshotContent } from '#domain/journal/label.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';
import type { Database } from '#storage/database.ts';
import type { PendingRecord } from '#storage/journaling.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';
import type { Badge, Finish } from '../badge.ts';

type Kept = Result<null, { kind: NotStored['kind'] }>;
type Reason = Parameters<Journal['takeSnapshot']>[0];

/** Copies every committed transaction of the database to the journal. All its work runs in one queue, in the order of the calls. */
export interface JournalKeeper {
  /** For `Journaling.begin`: a transaction is about to make its first change. */
  begun(): PendingRecord;
  /** From now on the badge waits for the journal record of each transaction. */
  showOn(badge: Badge): void;
  /** Resolves when every record queued so far has been written, or has failed. */
  settled(): Promise<void>;
  /** Takes a snapshot, unless the last one is up to date. False when it failed. */
  takeSnapshot(reason: Reason): Promise<boolean>;
  /** Retries after a failed write: a snapshot replaces whatever the journal lacks. Does nothing when nothing failed. */
  mend(): Promise<void>;
  /** True when the journal holds data that only the next start can merge: until then the journal must not be purged. */
  isApart(): boolean;
  /** Deletes the journal with all snapshots. After a success the queue stands still until {@link JournalKeeper.resume}. */
  purge(): Promise<Result<null, { kind: 'storage' }>>;
  /** Continues after a purge. The first thing written is a snapshot. */
  resume(): void;
}

const NOT_KEPT: Kept = fail({ kind: 'storage' });

/** For {@link JournalPlace.inSnapshot} when there is no snapshot: lower than the number of any record. */
export const NO_SNAPSHOT = -1;

/**
 * Where the journal ends when the keeper takes over. `kept` is the number of its last record, `inSnapshot` that of the last record its snapshot contains.
 * `behind`: records are missing, at the end or in between, so that the keeper has to write a snapshot before it appends.
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
    // After a failed append nobody knows how much of the record is on the disk. A snapshot is right in either case, since it holds everything.
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
    showOn: (badge) => {
      begin = badge.begin;
    },
    settled: () => inLine(async () => undefined),
    takeSnapshot: (reason) =>
      inLine(async () => {
        await gate;
        if (behind) return (await shown(begin(), () => snapshot(reason))).ok;
        // The journal is complete without this snapshot, so its failure does not concern the badge.
        return kept === inSnapshot || (await snapshot(reason)).ok;
      }),
    mend: () =>
      inLine(async () => {
        if (behind) await shown(begin(), () => snapshot('hourly'));
      }),
    isApart: () => false,
    purge: () =>
      inLine(async () => {
        // A purge that failed half way has still destroyed the chain of records.
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
