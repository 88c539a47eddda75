import { resolve } from 'node:path';
import type { ChosenFile } from '#ipc/contract.ts';
import type { PickedFiles } from './picked-files.ts';

const OWN_ENDINGS = ['.tenken', '.tenken.json'];
// \\.\ and \\?\ lead to devices and past the checks of ordinary paths.
const DEVICE_PATH = /^[\\/]{2}[.?][\\/]/;

/** Files the app was started with, by double click or by dropping them on its icon. */
export interface HandedFiles {
  /** Notes absolute paths. */
  hand(paths: readonly string[]): void;
  /** Describes what was handed over since the last call. */
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

/** The absolute paths of Tenken's files among the arguments of a start; everything else, switches included, is left out. `folder` is the absolute one it was started in. */
export function filesAmong(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && !DEVICE_PATH.test(arg))
    .filter((arg) => OWN_ENDINGS.some((ending) => arg.toLowerCase().endsWith(ending)))
    .map((arg) => resolve(folder, arg));
}
