import { workOver } from './key-port.ts';
import { keyWorkHere, type KeyWork } from './key-work.ts';

let running: KeyWork | null = null;

/** Key work in a thread of its own, started when it is first needed; in this thread where there are no workers. */
export function keyWork(): KeyWork {
  running ??= started();
  return running;
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
