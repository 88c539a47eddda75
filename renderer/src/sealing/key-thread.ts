import { workOver } from './key-port.ts';
import { keyWorkHere, type KeyWork } from './key-work.ts';

/** Key work in a thread of its own, started when it is first asked for and kept from then on; in this thread where there are no workers. */
export function keyThread(): () => KeyWork {
  let running: KeyWork | null = null;
  return () => (running ??= started());
}

function started(): KeyWork {
  if (typeof Worker === 'undefined') return keyWorkHere;
  try {
    return workOver(new Worker(new URL('./key-worker.ts', import.meta.url), { type: 'module' }), keyWorkHere);
  } catch {
    // A page from a file may be refused a worker at once.
    return keyWorkHere;
  }
}
