import { useSyncExternalStore } from 'react';

// The same width at which the columns of the page become one (Walk.css).
const NARROW = '(width < 60rem)';

/** True where the window is too narrow for two columns, as at 200 % zoom. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
