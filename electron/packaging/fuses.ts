import type { FuseV1Options } from '@electron/fuses';

/** The name of a switch that lies in Electron's program file. */
export type FuseName = keyof typeof FuseV1Options;

/**
 * How every fuse of the packaged program stands: true is on. The list is complete, so a fuse that comes with a later Electron has to be
 * decided on before anything can be packaged again.
 */
export const WANTED_FUSES: Readonly<Record<FuseName, boolean>> = {
  // The program never runs as plain Node, whatever its environment or its arguments ask for.
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  // Nothing is loaded from file://, so it needs no rights.
  GrantFileProtocolExtraPrivileges: false,
  // The code is app.asar and nothing else, and it is what was packaged.
  OnlyLoadAppFromAsar: true,
  EnableEmbeddedAsarIntegrityValidation: true,
  EnableCookieEncryption: true,
  // As Electron delivers them: there is no snapshot of our own, and traps are how WebAssembly keeps to its memory.
  LoadBrowserProcessSpecificV8Snapshot: false,
  WasmTrapHandlers: true,
};
