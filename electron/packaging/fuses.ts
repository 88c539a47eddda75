import type { FuseV1Options } from '@electron/fuses';

/** The name of a fuse, a switch inside Electron's program file. */
export type FuseName = keyof typeof FuseV1Options;

/**
 * The state of every fuse in the packaged program; true is on. The list is complete: a fuse added by a later Electron
 * must be decided here before packaging works again.
 */
export const WANTED_FUSES: Readonly<Record<FuseName, boolean>> = {
  // The program must never run as plain Node, whatever its environment or arguments request.
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  // Nothing is loaded from file://, so it needs no privileges.
  GrantFileProtocolExtraPrivileges: false,
  // Only app.asar is loaded, and only as it was packaged.
  OnlyLoadAppFromAsar: true,
  EnableEmbeddedAsarIntegrityValidation: true,
  EnableCookieEncryption: true,
  // Electron's defaults: there is no snapshot of our own, and WebAssembly relies on traps for its memory bounds.
  LoadBrowserProcessSpecificV8Snapshot: false,
  WasmTrapHandlers: true,
};
