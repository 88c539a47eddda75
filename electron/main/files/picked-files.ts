import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileHandle } from 'node:fs/promises';
import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import type { ChosenFile, ReadFailure, ReadOutcome } from '#ipc/contract.ts';
import { fail, ok } from '#domain/outcome.ts';
import type { Result } from '#domain/outcome.ts';
import { readFailureOf } from './failures.ts';

/** The files a person picked in this run. Their paths stay here; the window knows only tokens. */
export interface PickedFiles {
  /** Notes the absolute paths and describes them. A file that cannot be looked at has size 0 and fails when it is read. */
  add(paths: readonly string[]): Promise<ChosenFile[]>;
  /** The contents of the file behind a token. An unknown token is `gone`. Files that are too large are refused unread. */
  read(token: string): Promise<ReadOutcome>;
}

// A pipe that nobody writes to would never open otherwise. Windows has no such flag.
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const PART_BYTES = 1024 * 1024;

/** `newToken` gives a fresh text that cannot be guessed. */
export function pickedFiles(newToken: () => string, maxBytes: number = MAX_FILE_BYTES): PickedFiles {
  const paths = new Map<string, string>();
  return {
    add: (chosen) =>
      Promise.all(
        chosen.map(async (path) => {
          const token = newToken();
          paths.set(token, path);
          return { token, name: basename(path), size: await sizeOf(path) };
        }),
      ),
    async read(token) {
      const path = paths.get(token);
      return path === undefined ? fail({ kind: 'gone' }) : readWhole(path, maxBytes);
    },
  };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

async function readWhole(path: string, maxBytes: number): Promise<Result<Uint8Array, ReadFailure>> {
  try {
    const file = await open(path, AT_ONCE);
    try {
      return await readOpened(file, maxBytes);
    } finally {
      await file.close();
    }
  } catch (cause) {
    return fail(readFailureOf(cause));
  }
}

async function readOpened(file: FileHandle, maxBytes: number): Promise<Result<Uint8Array, ReadFailure>> {
  const state = await file.stat();
  if (!state.isFile()) return fail({ kind: 'failed' });
  if (state.size > maxBytes) return fail({ kind: 'too-large' });
  const bytes = await upTo(file, maxBytes + 1);
  return bytes.length > maxBytes ? fail({ kind: 'too-large' }) : ok(bytes);
}

/** What is in the file, and no more than `most` bytes of it: on a share a file can be longer than it says. */
async function upTo(file: FileHandle, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of file.createReadStream({ end: most - 1, highWaterMark: PART_BYTES, autoClose: false }))
    parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}
