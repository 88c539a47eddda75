import type { Session } from 'electron';

/**
 * Deletes the window's database without opening it. Chromium discards a damaged database itself, but one with a missing
 * file it can neither open nor delete.
 */
export async function discardDatabase(session: Pick<Session, 'clearStorageData'>): Promise<{ ok: boolean }> {
  try {
    await session.clearStorageData({ storages: ['indexdb'] });
    return { ok: true };
  } catch {
    return { ok: false };
  }
}
