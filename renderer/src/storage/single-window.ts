// Long enough for this window's previous page to release the lock, even on a slow computer.
const PATIENCE_MS = 2500;

/**
 * Locks what is being edited (a response, a preparation) for this window until it is released or the window closes.
 * Null when another window holds the lock: this window is then read-only.
 */
export async function holdResponse(id: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    navigator.locks
      .request(`tenken-response-${id}`, { signal: AbortSignal.timeout(PATIENCE_MS) }, () => {
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch(() => resolve(null));
  });
}
