import { basename } from 'node:path';
import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import { fail } from '#domain/result.ts';
import { readWhole, sizeOf } from '#files/read-file.ts';
import type { ChosenFile, ReadFileResult } from '#ipc/contract.ts';

/** The files that a person picked in this run. Their paths stay here; the window knows only tokens. */
export interface PickedFiles {
  /** Adds absolute paths and describes them. A file that cannot be examined has size 0 and fails on reading. */
  add(paths: readonly string[]): Promise<ChosenFile[]>;
  /** The content of the file behind a token. An unknown token gives `gone`. Files over the limit are refused unread. */
  read(token: string): Promise<ReadFileResult>;
}

/** `newToken` returns a fresh, unguessable text. */
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
      if (path === undefined) return fail({ kind: 'gone' });
      const read = await readWhole(path, maxBytes);
      if (read.ok) return read;
      const { failure } = read;
      return fail(failure.kind === 'not-a-file' ? { kind: 'failed' } : failure);
    },
  };
}
