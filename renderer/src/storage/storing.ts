import { fail, type Result } from '#domain/result.ts';

const STORAGE_ERRORS = new Set([
  'QuotaExceededError',
  'AbortError',
  'DatabaseClosedError',
  'UnknownError',
  'OpenFailedError',
  'InvalidStateError',
]);

/**
 * Runs a write and turns failures of the device into `storage`. Rethrows anything else, which is a programmer's error.
 */
export async function storing<T, F extends { kind: string }>(
  write: () => PromiseLike<Result<T, F>>,
): Promise<Result<T, F | { kind: 'storage' }>> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Error && STORAGE_ERRORS.has(error.name)) return fail({ kind: 'storage' });
    throw error;
  }
}
