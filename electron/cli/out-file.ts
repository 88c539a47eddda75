import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { bareFileName } from '#files/bare-file-name.ts';
import { saveFailureOf } from '#files/failures.ts';
import { localDisk } from '#files/local-disk.ts';
import { isSameFile } from '#files/look-at.ts';
import { writeAtomically } from '#files/write-atomically.ts';
import { isTaken, writeNew } from '#files/write-new.ts';
import { writeProblem } from './disk-problem.ts';
import type { Output } from './printer.ts';

/** The target of `--out`. `overwrite`: it may replace an earlier file. */
export interface OutFile {
  path: string;
  overwrite: boolean;
}

/**
 * False, with a message, when the target exists and must not be overwritten. Check this before the work that produces
 * the content.
 */
export async function isFree({ path, overwrite }: OutFile, output: Output): Promise<boolean> {
  const taken = !overwrite && (await exists(path));
  if (taken) output.fault(`${path}: すでにあります。上書きするときは「--overwrite」を付けてください。`);
  return !taken;
}

/** Writes the file, all or nothing, and never over a file that was read. False, with a message, on failure. */
export async function writeOut(
  { path, overwrite }: OutFile,
  bytes: Uint8Array,
  readFrom: readonly string[],
  output: Output,
): Promise<boolean> {
  for (const each of readFrom)
    if (await isSameFile(path, each)) {
      output.fault(`${path}: 読み込んだファイルなので、ここには書き出しません。別の名前を指定してください。`);
      return false;
    }
  const written = overwrite ? await writeAtomically(localDisk, path, bytes, unique()) : await writeNewFile(path, bytes);
  if (!written.ok) output.fault(`${path}: ${writeProblem(written.failure)}`);
  return written.ok;
}

/** Writes a file that must not exist yet. `mode` sets its permissions. */
export function writeNewFile(path: string, bytes: Uint8Array, mode?: number): ReturnType<typeof writeNew> {
  return writeNew(localDisk, path, bytes, unique(), mode);
}

/** Creates the folder for `--out` if necessary. False, with a message, on failure. */
export async function madeFolder(folder: string, output: Output): Promise<boolean> {
  try {
    await localDisk.mkdir(folder, { recursive: true });
    return true;
  } catch (cause) {
    output.fault(`${folder}: ${writeProblem(saveFailureOf(cause))}`);
    return false;
  }
}

/** Writes a new file into a folder, under a name that every system accepts. False, with a message, on failure. */
export async function writeInto(folder: string, name: string, bytes: Uint8Array, output: Output): Promise<boolean> {
  const path = inFolder(folder, name);
  const written = await writeNewFile(path, bytes);
  if (!written.ok) output.fault(`${path}: ${writeProblem(written.failure)}`);
  return written.ok;
}

/** The names that already exist in the folder. */
export async function takenIn(folder: string, names: readonly string[]): Promise<string[]> {
  const taken: string[] = [];
  for (const name of names) if (await exists(inFolder(folder, name))) taken.push(name);
  return taken;
}

function inFolder(folder: string, name: string): string {
  return join(folder, bareFileName(name));
}

// If the path cannot be examined, the later write fails with the reason.
async function exists(path: string): Promise<boolean> {
  try {
    return await isTaken(localDisk, path);
  } catch {
    return false;
  }
}

function unique(): string {
  return randomUUID().replaceAll('-', '');
}
