import type { Result } from '#domain/outcome.ts';
import type { JournalState, SaveFailure, SnapshotInfo, SnapshotReason } from '#ipc/contract.ts';

/** What goes into a snapshot. `label` comes back in `SnapshotInfo` without the content being read; at most `LONGEST_LABEL` characters. */
export interface SnapshotContent {
  bytes: Uint8Array;
  label: string;
}

/** The second copy of every change, outside the database. Records and snapshots are opaque bytes here. */
export interface Journal {
  /** Looks at what is there. Call it once at the start, before anything else. */
  open(): Promise<Result<JournalState, SaveFailure>>;
  /**
   * The records that follow `JournalState.snapshot`, oldest first, some megabytes at a time. `from` is 0, then `next`; null after the last.
   * A record whose append failed may be among them, also twice.
   */
  read(from: number): Promise<Result<{ records: Uint8Array[]; next: number | null }, SaveFailure>>;
  /**
   * Done when the record is on the disk; after a failure nothing of it stays. Records keep the order of the calls.
   * `unreachable` also means that the journal was taken away under the running app: a snapshot starts it anew.
   */
  append(record: Uint8Array): Promise<Result<null, SaveFailure>>;
  /**
   * Takes a snapshot: whole, or not at all. `content` is called when the journal is ready for it and reads the database only then, so that every
   * record is either in the snapshot or follows it. One at a time: a snapshot that is under way is given up and fails.
   */
  takeSnapshot(
    reason: SnapshotReason,
    content: () => Promise<SnapshotContent>,
  ): Promise<Result<SnapshotInfo, SaveFailure>>;
  /** Newest first, `kept` ones among them. */
  snapshots(): Promise<Result<SnapshotInfo[], SaveFailure>>;
  /** The content of a snapshot. */
  readSnapshot(name: string): Promise<Result<Uint8Array, SaveFailure | { kind: 'gone' | 'damaged' }>>;
  /** Deletes every record and every snapshot; the seal stays. */
  purge(): Promise<Result<null, SaveFailure>>;
  /** What is kept beside them of the seal; null when there is none. */
  readSeal(): Promise<Result<string | null, SaveFailure>>;
  /** Done when it is on the disk; null takes it away. */
  writeSeal(text: string | null): Promise<Result<null, SaveFailure>>;
}
