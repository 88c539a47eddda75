import { resolve } from 'node:path';
import type { ChosenFile } from '#ipc/contract.ts';
import type { PickedFiles } from './picked-files.ts';

// Earlier versions wrote the endings with `.json`.
const OWN_ENDINGS = ['.tenken', '.tenken.json', '.tenken-key.json', '.tenken-backup.json'];
// \\.\, \\?\ and \??\ lead to devices and bypass the checks of ordinary paths; \\server\pipe\ leads to another program.
const DEVICE_PATH = /^[\\/]{2}[.?][\\/]|^[\\/]\?\?[\\/]|^[\\/]{2}[^\\/]+[\\/]pipe[\\/]/i;
// Windows devices, in any folder and with any extension.
const DEVICE_NAME = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*\./i;

/** Files with which the app was started, by double click or by dropping them on its icon. */
export interface HandedFiles {
  /** Adds absolute paths. */
  hand(paths: readonly string[]): void;
  /** Describes the files added since the last call. */
  take(): Promise<ChosenFile[]>;
}

export function handedFiles(picked: Pick<PickedFiles, 'add'>): HandedFiles {
  const waiting: string[] = [];
  return {
    hand: (paths) => {
      waiting.push(...paths);
    },
    take: () => picked.add(waiting.splice(0)),
  };
}

/**
 * The absolute paths of Tenken's files among the arguments of a start. Leaves out everything else, including switches.
 * `folder` is the absolute working folder.
 */
export function filesAmong(
  args: readonly string[],
  folder: string,
  platform: NodeJS.Platform = process.platform,
): string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && !arg.includes('\0') && !leadsElsewhere(arg, platform))
    .filter((arg) => OWN_ENDINGS.some((ending) => arg.toLowerCase().endsWith(ending)))
    .map((arg) => resolve(folder, arg));
}

/** True for paths that look like a file but lead elsewhere. */
function leadsElsewhere(path: string, platform: NodeJS.Platform): boolean {
  if (DEVICE_PATH.test(path)) return true;
  // A colon after the drive's leads to an alternate data stream of another file.
  return platform === 'win32' && (path.replace(/^[a-z]:/i, '').includes(':') || namesDevice(path));
}

function namesDevice(path: string): boolean {
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return last.split(':').some((part) => DEVICE_NAME.test(part));
}
