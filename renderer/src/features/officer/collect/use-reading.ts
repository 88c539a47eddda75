import { useEffect, useRef, useState } from 'react';
import type { IncomingFile } from '#host/host.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { ReadFile } from '../../shared/services/device-services.ts';
import { readFiles } from './read-files.ts';
import type { TableFile } from './table-file.ts';

// So many are kept at a time: what was read before a crash is there again afterwards.
const KEPT_AT_ONCE = 50;

export interface Progress {
  done: number;
  total: number;
}

interface Reading {
  /** Keeps files as they come. */
  keep: (files: readonly ReadFile[]) => Promise<TableFile[]>;
  /** All files that were read, once the last one is kept. */
  onFiles: (files: readonly TableFile[]) => Promise<void>;
}

/**
 * Reading of chosen files: `progress` is null while nothing is being read. After `cancel` the files that were kept until then are handed
 * on; leaving the page ends it too, and they are there again when the page is next opened.
 */
export function useReading({ keep, onFiles }: Reading) {
  const { readResultFile } = useOfficerServices();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (files: readonly IncomingFile[]) => {
    if (files.length === 0 || running.current !== null) return;
    const control = new AbortController();
    running.current = control;
    setProgress({ done: 0, total: files.length });
    const keeping: Promise<TableFile[]>[] = [];
    for (let first = 0; first < files.length && !control.signal.aborted; first += KEPT_AT_ONCE) {
      const part = files.slice(first, first + KEPT_AT_ONCE);
      const read = await readFiles(part, readResultFile, control.signal, (done) =>
        setProgress({ done: first + done, total: files.length }),
      );
      if (read !== null) keeping.push(keep(read));
    }
    await onFiles((await Promise.all(keeping)).flat());
    running.current = null;
    setProgress(null);
  };
  return { progress, start, cancel: () => running.current?.abort() };
}
