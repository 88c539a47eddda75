/**
 * Holds a response for this window until it is released or the window closes. `null` when another window has it:
 * this one is then read-only.
 */
export async function holdResponse(id: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    void navigator.locks.request(`tenken-response-${id}`, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => resolve(() => release()));
    });
  });
}
