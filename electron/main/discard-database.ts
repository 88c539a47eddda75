import type { Session } from 'electron';

/**
 * Deletes the database of the window without opening it. Chromium clears a damaged one away by itself, but not one of which a whole file is missing:
 * that it can neither open nor delete, however often it is asked.
 */
export async function discardDatabase(session: Pick<Session, 'clearStorageData'>): Promise<{ ok: boolean }> {
  try {
    await session.clearStorageData({ storages: ['indexdb'] });
    return { ok: true };
  } catch {
    return { ok: false };
  }
}
