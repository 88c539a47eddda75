// Long enough for this window's own last page to let go, short enough not to be noticed.
const PATIENCE_MS = 400;

/**
 * Holds a response for this window until it is released or the window closes. `null` when another window has it:
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
