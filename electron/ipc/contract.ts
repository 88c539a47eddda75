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
export type ReadOutcome = { ok: true; value: Uint8Array } | { ok: false; failure: ReadFailure };

/** A file the person picked. `token` stands for its path, which the window never learns. `size` in bytes. */
export interface ChosenFile {
  token: string;
  name: string;
  size: number;
}

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
  'files:choose': { request: { multiple: boolean }; answer: ChosenFile[] };
  'files:read': { request: { token: string }; answer: ReadOutcome };
  /** The files the app was started with, each told once. */
  'files:handed': { request: null; answer: ChosenFile[] };
  'window:print': { request: null; answer: { ok: boolean } };
  /** Makes a PDF of what is on screen as it would be printed, then asks for a place as `files:save` does. */
  'window:pdf': { request: { name: string }; answer: SaveOutcome };
  'app:about': { request: null; answer: About };
  /** Everything typed so far is stored: the window may close. */
  'window:flushed': { request: null; answer: null };
}

/** Notices from the shell to the window. */
export interface Notices {
  /** The window is about to close: store what is being typed, then call `window:flushed`. */
  'window:closing': null;
  /** A file was opened with the app: ask for it. */
  'files:handed': null;
  'menu:chose': { command: MenuCommand };
}

export const MENU_COMMANDS = ['home', 'print', 'open-files', 'about'] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export const CALLS = [
  'files:save',
  'files:save-all',
  'files:choose',
  'files:read',
  'files:handed',
  'window:print',
  'window:pdf',
  'app:about',
  'window:flushed',
] as const satisfies readonly (keyof Calls)[];
export const NOTICES = ['window:closing', 'files:handed', 'menu:chose'] as const satisfies readonly (keyof Notices)[];

/** What the preload script exposes as `window.tenken`: exactly the contract, nothing generic. */
export interface Bridge {
  call<K extends keyof Calls>(name: K, request: Calls[K]['request']): Promise<Calls[K]['answer']>;
  on<K extends keyof Notices>(name: K, listener: (notice: Notices[K]) => void): () => void;
}
