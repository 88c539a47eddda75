/** Every call between window and shell. Names and types only; the shell decodes every argument again. */

/** Why writing a file failed. Each has its own plain message on screen. */
export type SaveFailure = { kind: 'no-space' | 'no-permission' | 'read-only' | 'unreachable' | 'in-use' | 'failed' };
/** Why reading a file failed. `too-large` is refused before a byte is read. */
export type ReadFailure = { kind: 'too-large' | 'no-permission' | 'unreachable' | 'gone' | 'failed' };

export type SaveOutcome =
  | { ok: true; value: { name: string } }
  | { ok: false; failure: SaveFailure | { kind: 'cancelled' } };
/** `place`: the name of the new folder, for display. Either every file is in it, or nothing was left behind. */
export type SaveAllOutcome =
  | { ok: true; value: { place: string } }
  | { ok: false; failure: SaveFailure | { kind: 'cancelled' } };
/** `ticket` names the folder that was begun. */
export type FolderBegun =
  | { ok: true; value: { ticket: number } }
  | { ok: false; failure: SaveFailure | { kind: 'cancelled' } };
export type FileAdded = { ok: true; value: null } | { ok: false; failure: SaveFailure };
export type ReadOutcome = { ok: true; value: Uint8Array } | { ok: false; failure: ReadFailure };

/** A file the person picked. `token` stands for its path, which the window never learns. `size` in bytes. */
export interface ChosenFile {
  token: string;
  name: string;
  size: number;
}

/** Why a snapshot was taken. A `kept` one was set aside for the person: it is never what a recovery starts from. */
export const SNAPSHOT_REASONS = ['start', 'hourly', 'closing', 'kept'] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** A snapshot on the disk. `label` is what the window said of the content when it was taken; `bytes` is the size of the content. */
export interface SnapshotInfo {
  name: string;
  /** ISO instant by the machine's clock: to tell people, never to decide. */
  at: string;
  bytes: number;
  reason: SnapshotReason;
  label: string;
}

/** What was found on the disk. */
export interface JournalState {
  /** Intact records that follow `snapshot`; all that there are when it is null. */
  records: number;
  /** The last of them; null when there are none. */
  last: Uint8Array | null;
  /** Places among them where records could not be read. Everything around these is kept. */
  damaged: number;
  /** True when the last record was torn off while it was being written; it was never acknowledged and is dropped. */
  torn: boolean;
  /** The newest intact one that was not `kept`. */
  snapshot: SnapshotInfo | null;
  /** Newer snapshots that were passed over since they are damaged. */
  damagedSnapshots: number;
}

export type JournalOutcome<T> = { ok: true; value: T } | { ok: false; failure: SaveFailure };
/** `gone`: there is no snapshot of that name. `damaged`: its content is not what was written. */
export type SnapshotPartOutcome =
  | { ok: true; value: { part: Uint8Array; next: number | null } }
  | { ok: false; failure: SaveFailure | { kind: 'gone' | 'damaged' } };

/** The longest record, and the longest part of a snapshot in one call. In bytes. */
export const LONGEST_RECORD = 256 * 1024 * 1024;
export const LONGEST_PART = 4 * 1024 * 1024;
export const LONGEST_LABEL = 20_000;
/** The longest text of the seal. In characters. */
export const LONGEST_SEAL = 20_000;

export interface About {
  version: string;
  /** True when the shell is the test stand-in. */
  standIn: boolean;
}

/** Requests from the window, answered by the shell. */
export interface Calls {
  /** Asks for a place and writes there atomically; `name` is the suggested file name, never a path. */
  'files:save': { request: { name: string; bytes: Uint8Array }; answer: SaveOutcome };
  /** Asks for a folder, makes a new one named `folder` in it and writes every file there; names are suggestions, never paths. */
  'files:save-all': {
    request: { folder: string; files: readonly { name: string; bytes: Uint8Array }[] };
    answer: SaveAllOutcome;
  };
  /** As `files:save-all`, file by file: asks for a folder and begins a new one in it. One that was begun and not ended is given up. */
  'files:folder-begin': { request: { folder: string }; answer: FolderBegun };
  /** Writes one more file. After a failure nothing of the folder is left, and its ticket is void. */
  'files:folder-add': { request: { ticket: number; name: string; bytes: Uint8Array }; answer: FileAdded };
  /** Gives the folder its name where it is `whole`, else gives it up, which is answered as `cancelled`. */
  'files:folder-end': { request: { ticket: number; whole: boolean }; answer: SaveAllOutcome };
  'files:choose': { request: { multiple: boolean }; answer: ChosenFile[] };
  'files:read': { request: { token: string }; answer: ReadOutcome };
  /** The files the app was started with, each told once. */
  'files:handed': { request: null; answer: ChosenFile[] };
  'window:print': { request: null; answer: { ok: boolean } };
  /** Makes a PDF of what is on screen as it would be printed, then asks for a place as `files:save` does. */
  'window:pdf': { request: { name: string }; answer: SaveOutcome };
  'app:about': { request: null; answer: About };
  /** The document may hold something that is not stored, and wants `window:closing` before it closes; or it no longer does. One that never asked is closed at once. */
  'window:ask-before-closing': { request: { ask: boolean }; answer: null };
  /** What was typed so far is stored, and the window may close; or `stored` is false, and the person is asked first. */
  'window:flushed': { request: { stored: boolean }; answer: null };
  /** Deletes the database of the window with all its files: also one that the window can neither open nor delete any more. The journal stays. */
  'database:discard': { request: null; answer: { ok: boolean } };
  /** Looks at what is on the disk, and gives up a snapshot that was begun and not finished. */
  'journal:open': { request: null; answer: JournalOutcome<JournalState> };
  /**
   * The records of `JournalState`, oldest first, some megabytes an answer: `from` is 0, then `next` of the answer before; null after the last.
   * A record whose append was reported as failed may be among them, also twice.
   */
  'journal:read': { request: { from: number }; answer: JournalOutcome<{ records: Uint8Array[]; next: number | null }> };
  /** Answered when the record is on the disk. After a failure nothing of it stays. Records keep the order of the calls. */
  'journal:append': { request: { record: Uint8Array }; answer: JournalOutcome<null> };
  /**
   * Call it before the content is read from the database: records that are appended from here on follow the snapshot, those before are in it.
   * A snapshot that was begun and not finished is given up: its further parts fail. `ticket` names the new one.
   */
  'journal:snapshot-begin': { request: { reason: SnapshotReason }; answer: JournalOutcome<{ ticket: number }> };
  /** The next bytes of the content. */
  'journal:snapshot-part': { request: { ticket: number; part: Uint8Array }; answer: JournalOutcome<null> };
  /** Puts the snapshot into place: whole, or not at all. Only then are older records and snapshots deleted. */
  'journal:snapshot-end': { request: { ticket: number; label: string }; answer: JournalOutcome<SnapshotInfo> };
  /** All snapshots, newest first, `kept` ones among them. Whether one is intact shows when it is read. */
  'journal:snapshots': { request: null; answer: JournalOutcome<SnapshotInfo[]> };
  /** The content of a snapshot in parts: `from` is 0, then `next` of the answer before; null after the last. */
  'journal:snapshot-read': { request: { name: string; from: number }; answer: SnapshotPartOutcome };
  /** Deletes every record and snapshot; one that was begun is given up. Once it has begun it is finished, at the next `journal:open` at the latest. */
  'journal:purge': { request: null; answer: JournalOutcome<null> };
  /** The seal that records and snapshots are sealed with, as it was written; `text` is null when there is none. A purge leaves it. */
  'journal:seal-read': { request: null; answer: JournalOutcome<{ text: string | null }> };
  /** Answered when it is on the disk, in the place of the one before as a whole; null takes it away. */
  'journal:seal-write': { request: { text: string | null }; answer: JournalOutcome<null> };
}

/** Notices from the shell to the window. */
export interface Notices {
  /** The window is about to close: store what is being typed, then call `window:flushed`. */
  'window:closing': null;
  /** The screen was locked, or the computer goes to sleep: nobody is there. */
  'computer:left': null;
  /** A file was opened with the app: ask for it. */
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

/** What the preload script exposes as `window.tenken`: exactly the contract, nothing generic. */
export interface Bridge {
  call<K extends keyof Calls>(name: K, request: Calls[K]['request']): Promise<Calls[K]['answer']>;
  on<K extends keyof Notices>(name: K, listener: (notice: Notices[K]) => void): () => void;
}
