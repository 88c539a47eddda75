import type { Bridge } from '#ipc/contract.ts';
import { browserHost } from './browser.ts';
import { electronHost } from './electron.ts';
import type { Host } from './host.ts';

/**
 * The host of the running edition: the shell's when its bridge exists, otherwise the browser's. Only the browser
 * edition uses `version`.
 */
export function hostOf(window: Window & { tenken?: Bridge }, version: string): Host {
  return window.tenken === undefined ? browserHost(window, version) : electronHost(window.tenken);
}
