// Long enough for this window's own last page to let go, on a slow computer too.
const PATIENCE_MS = 2500;

/**
 * Holds what is edited (a response, a preparation) for this window until it is released or the window closes. `null` when another window has it:
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
