import type { Bridge } from '#ipc/contract.ts';
import { browserHost } from './browser.ts';
import { electronHost } from './electron.ts';
import type { Host } from './host.ts';

/** The host of the edition that runs: the shell's when its bridge is there, the browser's otherwise. `version` serves the browser edition. */
export function hostOf(window: Window & { tenken?: Bridge }, version: string): Host {
  return window.tenken === undefined ? browserHost(window, version) : electronHost(window.tenken);
}
