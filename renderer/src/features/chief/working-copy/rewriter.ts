/** Milliseconds: how long nothing may change before the copy is written, and how long it may wait while things go on changing. */
export interface Pauses {
  quiet: number;
  longest: number;
}

/** Writes a copy again after changes, never twice at a time. */
export interface Rewriter {
  /** Something changed: the copy is written after the pause. */
  changed(): void;
  /** Writes at once whatever changed since the last write began, and waits for it. */
  now(): Promise<void>;
  stop(): void;
}

/** `write` has to take in everything that is stored at the time. */
export function rewriter(write: () => Promise<void>, { quiet, longest }: Pauses): Rewriter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let stopped = false;
  let last = Promise.resolve();
  const begin = async () => {
    clearTimeout(timer);
    if (since === null || stopped) return;
    since = null;
    await write();
  };
  const now = () => {
    last = last.then(begin, begin);
    return last;
  };
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
