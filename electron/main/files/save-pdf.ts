import { fail } from '#domain/result.ts';
import type { Handlers } from '../ipc/register.ts';

/**
 * Renders first, so that the file shows what was on screen at the time of the request, then saves it like any other
 * file.
 */
export function savePdf(print: () => Promise<Uint8Array>, save: Handlers['files:save']): Handlers['window:pdf'] {
  return async ({ name }) => {
    const bytes = await printed(print);
    return bytes === null ? fail({ kind: 'failed' }) : save({ name, bytes });
  };
}

async function printed(print: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await print();
  } catch {
    return null;
  }
}
