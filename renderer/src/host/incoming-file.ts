import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import type { ReadFailure } from '#ipc/contract.ts';
import { fail, ok } from '#domain/result.ts';
import type { IncomingFile } from './host.ts';

/** The members of a DOM `File` in use here. */
type ReadableFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** A file that the page itself can read: dropped, or picked in a browser. */
export function incomingFile(file: ReadableFile): IncomingFile {
  return {
    name: file.name,
    size: file.size,
    async read(longest = MAX_FILE_BYTES) {
      if (file.size > longest) return fail({ kind: 'too-large' });
      try {
        return ok(new Uint8Array(await file.arrayBuffer()));
      } catch (cause) {
        return fail(failureOf(cause));
      }
    },
  };
}

/**
 * The files of a drop. Call it inside the event handler, because the browser drops the list afterwards. Both editions
 * read dropped files in the page.
 */
export function filesFromDrop(dropped: Pick<DataTransfer, 'files'>): IncomingFile[] {
  return Array.from(dropped.files, incomingFile);
}

function failureOf(cause: unknown): ReadFailure {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'NotFoundError') return { kind: 'gone' };
  if (name === 'NotReadableError' || name === 'SecurityError') return { kind: 'no-permission' };
  return { kind: 'failed' };
}
