/**
 * The contract of all calls between window and shell. Names and types only; the shell validates every argument again.
 */

/** Why writing a file failed. Each kind has its own message on screen. */
export type SaveFailure = { kind: 'no-space' | 'no-permission' | 'read-only' | 'unreachable' | 'in-use' | 'failed' };
/** Why reading a file failed. `too-large`: the file was refused unread. */
export type ReadFailure = { kind: 'too-large' | 'no-permission' | 'unreachable' | 'gone' | 'failed' };

export type SaveResult =
  | { ok: true; value: { name: string } }
  | { ok: false; failure: SaveFailure | { kind: 'cancelled' } };
/** `place` is the name of the new folder, for display. Either it contains every file, or nothing was left behind. */
export type SaveAllResult =
  | { ok: true; value: { place: string } }
  | { ok: false; failure: SaveFailure | { kind: 'cancelled' } };
/** `ticket` identifies the new folder. */
export type FolderBegun =
  | { ok: true; value: { ticket: number } }
  | { ok: false; failure: SaveFailure | { kind: 'cancelled' } };
export type FileAdded = { ok: true; value: null } | { ok: false; failure: SaveFailure };
export type ReadFileResult = { ok: true; value: Uint8Array } | { ok: false; failure: ReadFailure };

/** A file that the person picked. `token` stands for its path, which the window never learns. `size` is in bytes. */
export interface ChosenFile {
  token: string;
  name: string;
  size: number;
}

/** Why a snapshot was taken. A `kept` one was set aside for the person; recovery never starts from it. */
export const SNAPSHOT_REASONS = ['start', 'hourly', 'closing', 'kept'] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** A snapshot on the disk. `label` is the window's description of the content; `bytes` is the size of the content. */
export interface SnapshotInfo {
  name: string;
  /** Instant (ISO) by the machine's clock. For display only; it never decides anything. */
  at: string;
  bytes: number;
  reason: SnapshotReason;
  label: string;
}

/** The journal as found on the disk. */
export interface JournalState {
  /** The number of intact records after `snapshot`, or of all records when it is null. */
  records: number;
  /** The last of these records; null when there are none. */
  last: Uint8Array | null;
  /** The number of places where records were unreadable. Everything around them is kept. */
  damaged: number;
  /** True when the last record was cut off while being written. It was never acknowledged and is dropped. */
  torn: boolean;
  /** The newest intact snapshot that is not `kept`. */
  snapshot: SnapshotInfo | null;
  /** The number of newer snapshots that were skipped as damaged. */
  damagedSnapshots: number;
}

export type JournalResult<T> = { ok: true; value: T } | { ok: false; failure: SaveFailure };
/** `gone`: no snapshot of that name. `damaged`: its content is not what was written. */
export type SnapshotPartResult =
  | { ok: true; value: { part: Uint8Array; next: number | null } }
  | { ok: false; failure: SaveFailure | { kind: 'gone' | 'damaged' } };

/** Limits in bytes for a record, and for a part of a snapshot in one call. */
export const LONGEST_RECORD = 256 * 1024 * 1024;
export const LONGEST_PART = 4 * 1024 * 1024;
export const LONGEST_LABEL = 20_000;
/** The limit for the seal's text, in characters. */
export const LONGEST_SEAL = 20_000;

export interface About {
  version: string;
  /** True when the shell is the test stand-in. */
  standIn: boolean;
}

/** Requests from the window that the shell answers. */
export interface Calls {
  /** Asks for a place and writes there atomically. `name` is a suggested file name, never a path. */
  'files:save': { request: { name: string; bytes: Uint8Array }; answer: SaveResult };
  /** Asks for a folder, creates `folder` in it and writes every file there. Names are suggestions, never paths. */
  'files:save-all': {
    request: { folder: string; files: readonly { name: string; bytes: Uint8Array }[] };
    answer: SaveAllResult;
  };
  /**
   * Like `files:save-all`, one file at a time: asks for a folder and starts a new one in it. A folder that was started
   * but not ended is discarded.
   */
  'files:folder-begin': { request: { folder: string }; answer: FolderBegun };
  /** Writes one more file. On failure the whole folder is removed and the ticket is void. */
  'files:folder-add': { request: { ticket: number; name: string; bytes: Uint8Array }; answer: FileAdded };
  /** `whole`: gives the folder its final name. Otherwise discards it and answers `cancelled`. */
  'files:folder-end': { request: { ticket: number; whole: boolean }; answer: SaveAllResult };
  'files:choose': { request: { multiple: boolean }; answer: ChosenFile[] };
  'files:read': { request: { token: string }; answer: ReadFileResult };
  /** The files with which the app was started. Each is reported once. */
  'files:handed': { request: null; answer: ChosenFile[] };
  'window:print': { request: null; answer: { ok: boolean } };
  /** Renders a PDF of what is on screen as in print, then asks for a place like `files:save`. */
  'window:pdf': { request: { name: string }; answer: SaveResult };
  'app:about': { request: null; answer: About };
  /**
   * `ask` true: the document may hold unsaved changes and wants `window:closing` before it closes. False: it no longer
   * does. The window of a document that never asked closes at once.
   */
  'window:ask-before-closing': { request: { ask: boolean }; answer: null };
  /** `stored` true: everything typed is stored, and the window may close. False: the person is asked first. */
  'window:flushed': { request: { stored: boolean }; answer: null };
  /**
   * Deletes the window's database with all its files, even one that the window can no longer open or delete. The
   * journal stays.
   */
  'database:discard': { request: null; answer: { ok: boolean } };
  /** Surveys the disk, and discards a snapshot that was started but not finished. */
  'journal:open': { request: null; answer: JournalResult<JournalState> };
  /**
   * The records of `JournalState`, oldest first, in answers of some megabytes. Start with `from` 0 and continue with
   * `next`, which is null after the last. A record whose append was reported as failed may appear, even twice.
   */
  'journal:read': { request: { from: number }; answer: JournalResult<{ records: Uint8Array[]; next: number | null }> };
  /** Answered once the record is on the disk; a failed append leaves nothing. Records keep the order of the calls. */
  'journal:append': { request: { record: Uint8Array }; answer: JournalResult<null> };
  /**
   * Call it before reading the content from the database: records appended afterwards follow the snapshot, earlier ones
   * are part of it. Discards a snapshot that was started but not finished; its further parts fail. `ticket` identifies
   * the new one.
   */
  'journal:snapshot-begin': { request: { reason: SnapshotReason }; answer: JournalResult<{ ticket: number }> };
  /** Appends the next bytes of the content. */
  'journal:snapshot-part': { request: { ticket: number; part: Uint8Array }; answer: JournalResult<null> };
  /** Puts the snapshot into place, all or nothing. Older records and snapshots are deleted only afterwards. */
  'journal:snapshot-end': { request: { ticket: number; label: string }; answer: JournalResult<SnapshotInfo> };
  /** All snapshots, newest first, including `kept` ones. Whether one is intact shows only on reading it. */
  'journal:snapshots': { request: null; answer: JournalResult<SnapshotInfo[]> };
  /** The content of a snapshot in parts. Start with `from` 0 and continue with `next`, which is null after the last. */
  'journal:snapshot-read': { request: { name: string; from: number }; answer: SnapshotPartResult };
  /**
   * Deletes all records and snapshots, and discards one in progress. Once started, a purge is completed by the next
   * `journal:open` at the latest.
   */
  'journal:purge': { request: null; answer: JournalResult<null> };
  /** The stored seal of records and snapshots; `text` is null when there is none. A purge keeps it. */
  'journal:seal-read': { request: null; answer: JournalResult<{ text: string | null }> };
  /** Answered once the new seal is on the disk; it replaces the earlier one atomically. Null removes it. */
  'journal:seal-write': { request: { text: string | null }; answer: JournalResult<null> };
}

/** Notices from the shell to the window. */
export interface Notices {
  /** The window is about to close. Flush what is being typed, then call `window:flushed`. */
  'window:closing': null;
  /** The screen was locked or the computer goes to sleep, so nobody is present. */
  'computer:left': null;
  /** A file was opened with the app. Fetch it with the call `files:handed`. */
  'files:handed': null;
  'menu:chose': { command: MenuCommand };
}

export const MENU_COMMANDS = ['home', 'print', 'open-files', 'about'] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export const CALLS = [
  'files:save',
  'files:save-all',
  'files:folder-begin',
  'files:folder-add',
  'files:folder-end',
  'files:choose',
  'files:read',
  'files:handed',
  'window:print',
  'window:pdf',
  'app:about',
  'window:ask-before-closing',
  'window:flushed',
  'journal:open',
  'journal:read',
  'journal:append',
  'journal:snapshot-begin',
  'journal:snapshot-part',
  'journal:snapshot-end',
  'journal:snapshots',
  'journal:snapshot-read',
  'journal:purge',
  'journal:seal-read',
  'journal:seal-write',
  'database:discard',
] as const satisfies readonly (keyof Calls)[];
export const NOTICES = [
  'window:closing',
  'computer:left',
  'files:handed',
  'menu:chose',
] as const satisfies readonly (keyof Notices)[];

/** What the preload script exposes as `window.tenken`: exactly this contract, nothing generic. */
export interface Bridge {
  call<K extends keyof Calls>(name: K, request: Calls[K]['request']): Promise<Calls[K]['answer']>;
  on<K extends keyof Notices>(name: K, listener: (notice: Notices[K]) => void): () => void;
}
