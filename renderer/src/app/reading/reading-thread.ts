import { verifySignature } from '#sealing/verify-signature.ts';
import { readHere, readOver, type Read } from './reading-line.ts';

// Whatever is in a text of this length is read within a frame or two. Files of departments are about 40 KB, packs about 200 KB: sending those to
// another thread and back takes longer than reading them.
const SHORT = 512 * 1024;

/** Reads short texts at once and long ones in a thread of their own, so that no file of others stops the page. */
export function readingThread(): Read {
  const here = readHere(verifySignature);
  let running: Read | null = null;
  return (reader, text, unseal) => {
    if (text.length <= SHORT) return here(reader, text, unseal);
    running ??= started(here);
    return running(reader, text, unseal);
  };
}

function started(here: Read): Read {
  if (typeof Worker === 'undefined') return here;
  try {
    return readOver(new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' }), here);
  } catch {
    // A page from a file may be refused a worker at once.
    return here;
  }
}
