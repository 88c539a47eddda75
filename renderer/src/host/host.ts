import type { MenuCommand, ReadFailure, SaveFailure } from '#ipc/contract.ts';
import type { Result } from '#domain/outcome.ts';
import type { Journal } from './journal.ts';
import type { Note } from './note.ts';

/**
 * A file the person chose or dropped. `size` in bytes; `read` may be called later and more than once. One of more than `longest` bytes
 * (MAX_FILE_BYTES where nothing is said) is refused unread.
 */
export interface IncomingFile {
  name: string;
  size: number;
  read(longest?: number): Promise<Result<Uint8Array, ReadFailure>>;
}

/** A file to be saved together with others. `name` is a bare file name. */
export interface OutgoingFile {
  name: string;
  bytes: Uint8Array;
}

/** What the outside gives. The renderer asks for it and never knows which edition it runs in, except for what `edition` says on screen. */
export interface Host {
  edition: 'desktop' | 'browser';
  version(): Promise<string>;
  /** Asks where to put the file and writes it; `cancelled` when the person thought better of it. The browser edition hands it to the downloads. */
  saveFile(name: string, bytes: Uint8Array): Promise<Result<{ name: string }, SaveFailure | { kind: 'cancelled' }>>;
  /**
   * Saves many files together: the desktop edition asks for a folder and makes a new one named `folder` in it, the browser edition hands one ZIP to the downloads.
   * All or nothing. `place` is the name of the new folder or of the ZIP, for display. Of files with one name the later ones get a number.
   */
  saveFiles(
    folder: string,
    files: readonly OutgoingFile[],
  ): Promise<Result<{ place: string }, SaveFailure | { kind: 'cancelled' }>>;
  /**
   * As `saveFiles`, for files that are made one after the other: each is written or packed before the next one is asked for, so that all of them are
   * never held together. A failure in the place of a file ends it: nothing is saved, and the failure is the outcome.
   */
  saveEach<F extends { kind: string }>(
    folder: string,
    files: AsyncIterable<Result<OutgoingFile, F>>,
  ): Promise<Result<{ place: string }, SaveFailure | { kind: 'cancelled' } | F>>;
  /** Empty when the person cancelled. */
  chooseFiles(multiple: boolean): Promise<IncomingFile[]>;
  /** The files the app was started with, by double click for instance; each is given once. */
  takeHanded(): Promise<IncomingFile[]>;
  /** Calls `listener` when such a file waits to be taken; returns how to stop listening. */
  onHanded(listener: () => void): () => void;
  /** Opens the print dialog of what is on screen. */
  print(): Promise<void>;
  /** Saves what is on screen as a PDF, as it would be printed. Absent where only the print dialog can do so: in the browser edition. */
  savePdf?(name: string): Promise<Result<{ name: string }, SaveFailure | { kind: 'cancelled' }>>;
  /**
   * `flush` is awaited before the window closes or the session ends, and the person is asked where `isUnsaved` says yes after it. Before the first
   * call the window closes at once. A browser does not wait: there the person is asked while `isUnsaved` says yes. Returns how to stop listening.
   */
  onClosing(flush: () => Promise<void>, isUnsaved: () => boolean): () => void;
  /** Calls `listener` when the screen is locked or the computer goes to sleep; returns how to stop listening. Absent in the browser edition, which is not told. */
  onLeft?(listener: () => void): () => void;
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /**
   * Deletes the database, also one that cannot be opened any more. False where the disk refuses. Absent in the browser edition, where only the person
   * can do so, in the settings of the browser.
   */
  discardDatabase?(): Promise<boolean>;
  /** The second copy of every change; null in the browser edition, which has none. */
  journal: Journal | null;
  /** Where it is noted how far the database has come; null in the desktop edition, whose journal says it. */
  note: Note | null;
}
