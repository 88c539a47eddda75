// After a reload the previous page of this window still holds the lock for a moment, on a slow computer for seconds.
const PATIENCE_MS = 2500;

/**
 * Locks a response or preparation for this window, until the returned function is called or the window closes. Null when another window holds the lock:
 * this one is then read-only.
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
