import type { JournalState, SaveFailure, SnapshotInfo, SnapshotReason } from '#ipc/contract.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';

interface KeptSnapshot extends SnapshotInfo {
  content: Uint8Array;
}

/** What a journal's folder holds. */
export interface JournalDisk {
  records: Uint8Array[];
  snapshots: KeptSnapshot[];
  /** The text of the seal; absent when there is none. */
  seal?: string | null;
}

export interface MemoryJournal extends Journal {
  disk: JournalDisk;
  /** While it is set every call that writes fails that way. */
  failure: SaveFailure['kind'] | null;
  /** Records that cannot be read any more, by their place in `disk.records`. */
  damaged: Set<number>;
}

const AT = Date.UTC(2026, 10, 23);

/** A journal that lasts as long as the test. `disk` is where an earlier one left off. */
export function memoryJournal(disk: JournalDisk = { records: [], snapshots: [] }): MemoryJournal {
  const journal: MemoryJournal = {
    disk,
    failure: null,
    damaged: new Set(),
    open: async () => readable(journal, () => stateOf(journal)),
    read: async () => readable(journal, () => ({ records: intact(journal), next: null })),
    append: async (record) =>
      written(journal, () => {
        journal.disk.records.push(record.slice());
        return null;
      }),
    takeSnapshot: (reason, content) => takeSnapshot(journal, reason, content),
    snapshots: async () => readable(journal, () => journal.disk.snapshots.map(infoOf).toReversed()),
    readSnapshot: async (name) => {
      const found = journal.disk.snapshots.find((each) => each.name === name);
      return found === undefined ? fail({ kind: 'gone' }) : ok(found.content.slice());
    },
    purge: async () =>
      written(journal, () => {
        journal.disk = { ...journal.disk, records: [], snapshots: [] };
        journal.damaged.clear();
        return null;
      }),
    readSeal: async () => readable(journal, () => journal.disk.seal ?? null),
    writeSeal: async (text) =>
      written(journal, () => {
        journal.disk.seal = text;
        return null;
      }),
  };
  return journal;
}

/** The folder as it is at this moment. */
export function copyOfDisk({ records, snapshots, ...seal }: JournalDisk): JournalDisk {
  return { ...seal, records: [...records], snapshots: [...snapshots] };
}

async function takeSnapshot(
  journal: MemoryJournal,
  reason: SnapshotReason,
  content: () => Promise<{ bytes: Uint8Array; label: string }>,
): Promise<Result<SnapshotInfo, SaveFailure>> {
  if (journal.failure !== null) return fail({ kind: journal.failure });
  const before = journal.disk.records.length;
  const { bytes, label } = await content();
  return written(journal, () => {
    const { snapshots } = journal.disk;
    const at = new Date(AT + snapshots.length).toISOString();
    const taken = { name: `s${snapshots.length}`, at, bytes: bytes.length, reason, label, content: bytes.slice() };
    snapshots.push(taken);
    if (reason === 'kept') return infoOf(taken);
    journal.disk.records = journal.disk.records.slice(before);
    journal.damaged.clear();
    return infoOf(taken);
  });
}

function stateOf(journal: MemoryJournal): JournalState {
  const records = intact(journal);
  const snapshot = journal.disk.snapshots.findLast(({ reason }) => reason !== 'kept');
  return {
    records: records.length,
    last: records.at(-1) ?? null,
    damaged: journal.damaged.size,
    torn: false,
    snapshot: snapshot === undefined ? null : infoOf(snapshot),
    damagedSnapshots: 0,
  };
}

function intact({ disk, damaged }: MemoryJournal): Uint8Array[] {
  return disk.records.filter((_, index) => !damaged.has(index));
}

function infoOf({ content: _, ...info }: KeptSnapshot): SnapshotInfo {
  return info;
}

function readable<T>({ failure }: MemoryJournal, give: () => T): Result<T, SaveFailure> {
  return failure === 'unreachable' ? fail({ kind: failure }) : ok(give());
}

function written<T>({ failure }: MemoryJournal, write: () => T): Result<T, SaveFailure> {
  return failure === null ? ok(write()) : fail({ kind: failure });
}
