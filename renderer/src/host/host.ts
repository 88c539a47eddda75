import type { MenuCommand, ReadFailure, SaveFailure } from '#ipc/contract.ts';
import type { Result } from '#domain/outcome.ts';

/** A file the person chose or dropped. `size` in bytes; `read` may be called later and more than once. */
export interface IncomingFile {
  name: string;
  size: number;
  read(): Promise<Result<Uint8Array, ReadFailure>>;
}

/** What the outside gives. The renderer asks for it and never knows which edition it runs in, except for what `edition` says on screen. */
export interface Host {
  edition: 'desktop' | 'browser';
  version(): Promise<string>;
  /** Asks where to put the file and writes it; `cancelled` when the person thought better of it. The browser edition hands it to the downloads. */
  saveFile(name: string, bytes: Uint8Array): Promise<Result<{ name: string }, SaveFailure | { kind: 'cancelled' }>>;
  /** Empty when the person cancelled. */
  chooseFiles(multiple: boolean): Promise<IncomingFile[]>;
  /** Opens the print dialog of what is on screen. */
  print(): Promise<void>;
  /**
   * `flush` is awaited before the window closes; a browser does not wait, so there the person is warned while `isUnsaved` says yes.
   * Returns how to stop listening.
   */
  onClosing(flush: () => Promise<void>, isUnsaved?: () => boolean): () => void;
  onMenu(listener: (command: MenuCommand) => void): () => void;
}
