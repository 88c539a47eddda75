import type { MenuCommand, ReadFailure, SaveFailure } from '#ipc/contract.ts';
import type { Result } from '#domain/result.ts';
import type { Journal } from './journal.ts';
import type { Note } from './note.ts';

/**
 * A file that the person chose or dropped. `size` is in bytes. `read` may be called later and repeatedly; it refuses a
 * file longer than `longest` bytes (default MAX_FILE_BYTES) unread.
 */
export interface IncomingFile {
  name: string;
  size: number;
  read(longest?: number): Promise<Result<Uint8Array, ReadFailure>>;
}

/** One of several files to save together. `name` is a bare file name. */
export interface OutgoingFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * What the environment provides. The renderer does not know which edition it runs in, except for what it shows from
 * `edition`.
 */
export interface Host {
  edition: 'desktop' | 'browser';
  version(): Promise<string>;
  /**
   * Asks where to save and writes the file. `cancelled`: the person cancelled. The browser edition hands it to the
   * downloads instead.
   */
  saveFile(name: string, bytes: Uint8Array): Promise<Result<{ name: string }, SaveFailure | { kind: 'cancelled' }>>;
  /**
   * Saves several files together, all or nothing. The desktop edition asks for a folder and creates `folder` in it; the
   * browser edition downloads one ZIP. `place` is the name of the new folder or of the ZIP, for display. Repeated names
   * get a number.
   */
  saveFiles(
    folder: string,
    files: readonly OutgoingFile[],
  ): Promise<Result<{ place: string }, SaveFailure | { kind: 'cancelled' }>>;
  /**
   * Like `saveFiles`, for files produced one at a time. Each is written or packed before the next is requested, so they
   * are never all in memory. A failure in place of a file stops everything: nothing is saved, and the failure is
   * returned.
   */
  saveEach<F extends { kind: string }>(
    folder: string,
    files: AsyncIterable<Result<OutgoingFile, F>>,
  ): Promise<Result<{ place: string }, SaveFailure | { kind: 'cancelled' } | F>>;
  /** Empty when the person cancelled. */
  chooseFiles(multiple: boolean): Promise<IncomingFile[]>;
  /** Files that the app was started with, for example by double click. Returns each file once. */
  takeHanded(): Promise<IncomingFile[]>;
  /** Calls `listener` when such a file is waiting. Returns the unsubscribe function. */
  onHanded(listener: () => void): () => void;
  /** Opens the print dialog for what is on screen. */
  print(): Promise<void>;
  /**
   * Saves what is on screen as a PDF, laid out as in print. Absent in the browser edition, where only the print dialog
   * can do it.
   */
  savePdf?(name: string): Promise<Result<{ name: string }, SaveFailure | { kind: 'cancelled' }>>;
  /**
   * Awaits `flush` before the window closes or the session ends, then asks the person if `isUnsaved` still returns
   * true. Until it is called, the window closes at once. A browser does not wait for `flush`; it asks whenever
   * `isUnsaved` returns true. Returns the unsubscribe function.
   */
  onWindowClose(flush: () => Promise<void>, isUnsaved: () => boolean): () => void;
  /**
   * Calls `listener` when the screen is locked or the computer goes to sleep. Returns the unsubscribe function. Absent
   * in the browser edition, which gets no such events.
   */
  onLeft?(listener: () => void): () => void;
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /**
   * Deletes the database, even one that no longer opens. False when the disk refuses. Absent in the browser edition,
   * where only the person can do it in the browser's settings.
   */
  discardDatabase?(): Promise<boolean>;
  /** The second copy of every change. Null in the browser edition, which has none. */
  journal: Journal | null;
  /** Records how far the database has come. Null in the desktop edition, whose journal records it. */
  note: Note | null;
}
