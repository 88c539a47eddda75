import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { fail, ok } from '#domain/outcome.ts';
import type { Result } from '#domain/outcome.ts';
import type { ReadFailure } from '#ipc/contract.ts';
import { codeOf, readFailureOf } from './failures.ts';

/** `not-a-file`: a folder, a pipe, a device or another thing that has no end or no content. */
export type NotRead = ReadFailure | { kind: 'not-a-file' };

// A pipe that nobody writes to would never open otherwise. Windows has no such flag.
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const PART_BYTES = 1024 * 1024;

/** What is in a file, which must be an ordinary one; a link is followed. A file of more than `maxBytes` is refused unread. */
export async function readWhole(path: string, maxBytes: number): Promise<Result<Uint8Array, NotRead>> {
  try {
    // Before it is opened: to open a device can be an order to it.
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

/** What is in the file, and no more than `most` bytes of it: on a share a file can be longer than it says. */
async function upTo(file: FileHandle, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of file.createReadStream({ end: most - 1, highWaterMark: PART_BYTES, autoClose: false }))
    parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** The size of a file in bytes; 0 where it cannot be looked at. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
