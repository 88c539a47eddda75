import { useEffect, useRef, useState } from 'react';
import type { IncomingFile } from '#host/host.ts';
import { useServices, type ReadFile } from '../services.ts';
import { readFiles } from './read-files.ts';

export interface Progress {
  done: number;
  total: number;
}

/** Reading of chosen files: `progress` is null while nothing is being read. Leaving the page or `cancel` ends it without a trace. */
export function useReading(onFiles: (files: ReadFile[]) => void) {
  const { readResult } = useServices();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (files: readonly IncomingFile[]) => {
    if (files.length === 0 || running.current !== null) return;
    const control = new AbortController();
    running.current = control;
    setProgress({ done: 0, total: files.length });
    const read = await readFiles(files, readResult, control.signal, (done) =>
      setProgress({ done, total: files.length }),
    );
    running.current = null;
    setProgress(null);
    if (read !== null) onFiles(read);
  };
  return { progress, start, cancel: () => running.current?.abort() };
}
