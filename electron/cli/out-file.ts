import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { bareFileName } from '#files/file-name.ts';
import { saveFailureOf } from '#files/failures.ts';
import { localDisk } from '#files/local-disk.ts';
import { isSameFile } from '#files/look-at.ts';
import { writeAtomically } from '#files/write-atomically.ts';
import { isTaken, writeNew } from '#files/write-new.ts';
import { writeProblem } from './disk-problem.ts';
import type { Output } from './printer.ts';

/** A file named with `--out`. `overwrite`: it may take the place of an earlier one. */
export interface OutFile {
  path: string;
  overwrite: boolean;
}

/** False, said plainly, where the file would take the place of something that must stay. Asked before the work that fills it. */
export async function isFree({ path, overwrite }: OutFile, output: Output): Promise<boolean> {
  const taken = !overwrite && (await exists(path));
  if (taken) output.fault(`${path}: すでにあります。上書きするときは「--overwrite」を付けてください。`);
  return !taken;
}

/** Writes it whole or not at all, and never in the place of a file that was read. False, said plainly, when it could not be written. */
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

/** Writes a file where there is none. `mode`: who may read it. */
export function writeNewFile(path: string, bytes: Uint8Array, mode?: number): ReturnType<typeof writeNew> {
  return writeNew(localDisk, path, bytes, unique(), mode);
}

/** A folder named with `--out`, made where it is not there. False, said plainly, when it cannot be. */
export async function madeFolder(folder: string, output: Output): Promise<boolean> {
  try {
    await localDisk.mkdir(folder, { recursive: true });
    return true;
  } catch (cause) {
    output.fault(`${folder}: ${writeProblem(saveFailureOf(cause))}`);
    return false;
  }
}

/** Writes a new file into a folder, under a name that every system accepts. False, said plainly, when it could not be written. */
export async function writeInto(folder: string, name: string, bytes: Uint8Array, output: Output): Promise<boolean> {
  const path = inFolder(folder, name);
  const written = await writeNewFile(path, bytes);
  if (!written.ok) output.fault(`${path}: ${writeProblem(written.failure)}`);
  return written.ok;
}

/** Those of the names that something in the folder has already. */
export async function takenIn(folder: string, names: readonly string[]): Promise<string[]> {
  const taken: string[] = [];
  for (const name of names) if (await exists(inFolder(folder, name))) taken.push(name);
  return taken;
}

function inFolder(folder: string, name: string): string {
  return join(folder, bareFileName(name));
}

// What cannot be looked at fails again, with its reason, when it is written.
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
