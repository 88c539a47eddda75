import type { Result } from '#domain/result.ts';
import type { JournalState, SaveFailure, SnapshotInfo, SnapshotReason } from '#ipc/contract.ts';

/**
 * The content of a snapshot. `SnapshotInfo` returns `label` (at most `LONGEST_LABEL` characters) without reading the
 * content.
 */
export interface SnapshotContent {
  bytes: Uint8Array;
  label: string;
}

/** The second copy of every change, outside the database. Records and snapshots are opaque bytes here. */
export interface Journal {
  /** Surveys the stored journal. Call it once at the start, before anything else. */
  open(): Promise<Result<JournalState, SaveFailure>>;
  /**
   * The records after `JournalState.snapshot`, oldest first, in batches of some megabytes. Start with `from` 0 and
   * continue with `next`, which is null after the last batch. A record whose append failed may appear, even twice.
   */
  read(from: number): Promise<Result<{ records: Uint8Array[]; next: number | null }, SaveFailure>>;
  /**
   * Resolves once the record is on the disk; a failed append leaves nothing. Records keep the order of the calls.
   * `unreachable` also means that the journal was removed while the app ran; a snapshot starts a new one.
   */
  append(record: Uint8Array): Promise<Result<null, SaveFailure>>;
  /**
   * Takes a snapshot, all or nothing. Calls `content` only when the journal is ready, and `content` must read the
   * database only then. So every record is either in the snapshot or after it. Taking another one aborts a snapshot in
   * progress, which then fails.
   */
  takeSnapshot(
    reason: SnapshotReason,
    content: () => Promise<SnapshotContent>,
  ): Promise<Result<SnapshotInfo, SaveFailure>>;
  /** Newest first, including `kept` ones. */
  snapshots(): Promise<Result<SnapshotInfo[], SaveFailure>>;
  /** The content of a snapshot. */
  readSnapshot(name: string): Promise<Result<Uint8Array, SaveFailure | { kind: 'gone' | 'damaged' }>>;
  /** Deletes all records and snapshots, but not the seal. */
  purge(): Promise<Result<null, SaveFailure>>;
  /** The seal's text stored beside the journal; null when there is none. */
  readSeal(): Promise<Result<string | null, SaveFailure>>;
  /** Resolves once it is on the disk. Null removes it. */
  writeSeal(text: string | null): Promise<Result<null, SaveFailure>>;
}
