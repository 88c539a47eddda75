import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { ReadFailure } from '#ipc/contract.ts';
import { codeOf, readFailureOf } from './failures.ts';

/** `not-a-file`: a folder, pipe, device or anything else without an end or content. */
export type NotRead = ReadFailure | { kind: 'not-a-file' };

// Otherwise opening a pipe that nobody writes to would block forever. Windows has no such flag.
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const PART_BYTES = 1024 * 1024;

/** Reads a whole regular file; follows links. Refuses a file of more than `maxBytes` unread. */
export async function readWhole(path: string, maxBytes: number): Promise<Result<Uint8Array, NotRead>> {
  try {
    // Check before opening: opening a device can trigger an action.
    if (!(await stat(path)).isFile()) return fail({ kind: 'not-a-file' });
    const file = await open(path, AT_ONCE);
    try {
      return await readOpened(file, maxBytes);
    } finally {
      await file.close();
    }
  } catch (cause) {
    // A link that leads to itself.
    return fail(codeOf(cause) === 'ELOOP' ? { kind: 'not-a-file' } : readFailureOf(cause));
  }
}

async function readOpened(file: FileHandle, maxBytes: number): Promise<Result<Uint8Array, NotRead>> {
  const state = await file.stat();
  if (!state.isFile()) return fail({ kind: 'not-a-file' });
  if (state.size > maxBytes) return fail({ kind: 'too-large' });
  const bytes = await upTo(file, maxBytes + 1);
  return bytes.length > maxBytes ? fail({ kind: 'too-large' }) : ok(bytes);
}

/** Reads at most `most` bytes: on a share a file can be longer than its reported size. */
async function upTo(file: FileHandle, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of file.createReadStream({ end: most - 1, highWaterMark: PART_BYTES, autoClose: false }))
    parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** The size of a file in bytes; 0 when it cannot be examined. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
