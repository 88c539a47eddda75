import { workOver } from './key-port.ts';
import { keyWorkHere, type KeyWork } from './key-work.ts';

/**
 * Runs key work in a worker, started on first use and then kept. Falls back to this thread where there are no workers.
 */
export function keyThread(): () => KeyWork {
  let running: KeyWork | null = null;
  return () => (running ??= started());
}

function started(): KeyWork {
  if (typeof Worker === 'undefined') return keyWorkHere;
  try {
    return workOver(new Worker(new URL('./key-worker.ts', import.meta.url), { type: 'module' }), keyWorkHere);
  } catch {
    // A page opened from a file may not be allowed to start a worker.
    return keyWorkHere;
  }
}
