import { createSerialQueue } from '#domain/serial-queue.ts';

/** Milliseconds: `quiet` debounces the changes; `longest` is how long a change may wait while others keep coming. */
export interface Pauses {
  quiet: number;
  longest: number;
}

/** Rewrites a copy after changes, one write at a time. */
export interface Rewriter {
  /** Schedules a write. */
  changed(): void;
  /** Writes at once if anything changed since the last write started; resolves when it is written. */
  now(): Promise<void>;
  stop(): void;
}

/** `write` must write everything that is stored when it is called. */
export function rewriter(write: () => Promise<void>, { quiet, longest }: Pauses): Rewriter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let stopped = false;
  const queue = createSerialQueue();
  const begin = async () => {
    clearTimeout(timer);
    if (since === null || stopped) return;
    since = null;
    await write();
  };
  const now = () => queue.run(begin);
  return {
    changed: () => {
      if (stopped) return;
      since ??= Date.now();
      clearTimeout(timer);
      timer = setTimeout(() => void now(), Math.max(0, Math.min(quiet, since + longest - Date.now())));
    },
    now,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
