import { atSessionEnd, type HeldHere } from '#domain/inspection/held-here.ts';
import { fail, type Result } from '#domain/result.ts';
import { currentOf } from '#features/shared/live/current-of.ts';
import type { PreferencesStore } from '#state/preferences.ts';
import type { Database } from '#storage/database.ts';
import { heldHere } from '#storage/held-here.ts';
import type { Shelf } from '#durability/leftovers.ts';
import type { Session } from '#durability/session.ts';
import { wipe, type Copies, type SealRecords } from '#durability/wipe.ts';

/** What is needed to erase the data at the end of a session. */
export interface SessionEnd {
  preferences: PreferencesStore;
  session: Session;
  shelf: Shelf;
  /** The copies of the database outside of it; absent where there are none. */
  copies?: Copies | null;
  /** The seal on the data, where there is one. */
  seal?: SealRecords | null;
}

/** `erased`: the database is gone and has to be opened anew. `question` is what the person decides on before anything is shown; null: nothing. */
export interface AfterLastSession {
  erased: boolean;
  question: HeldHere | null;
}

/**
 * Catches up on a session that should have left nothing behind and was ended before it could erase its data: by a crash, or by a browser, which does not
 * wait. Erases the data if all of it is in files, and otherwise asks.
 */
export async function afterLastSession(
  database: Database,
  { preferences, session, shelf, copies, seal }: SessionEnd,
): Promise<AfterLastSession> {
  const nothing = { erased: false, question: null };
  if (!preferences.getState().wipeOnClose || !(await session.isNew())) return nothing;
  const held = await currentOf(heldHere(database, null));
  switch (atSessionEnd(held)) {
    case 'keep':
      return nothing;
    case 'ask':
      return { erased: false, question: held };
    case 'erase':
      return { erased: (await wipe(database, shelf, copies, seal)).ok, question: null };
  }
}

/**
 * Erases the data when the last window closes, if the person wants so and all of it is in files. The window waits for it. True when it was erased.
 */
export async function atWindowClose(
  database: Database,
  { preferences, session, shelf, copies, seal }: SessionEnd,
): Promise<boolean> {
  if (!preferences.getState().wipeOnClose || !(await session.isAlone())) return false;
  const held = await currentOf(heldHere(database, null));
  return atSessionEnd(held) === 'erase' && (await wipe(database, shelf, copies, seal)).ok;
}

/** Erases everything at the person's request, then reloads the window by `restart`. `open`: another window has the data open. */
export async function eraseAll(
  database: Parameters<typeof wipe>[0],
  { session, shelf, copies, seal }: Omit<SessionEnd, 'preferences'>,
  restart: () => void,
): Promise<Result<null, { kind: 'open' | 'storage' }>> {
  if (!(await session.isAlone())) return fail({ kind: 'open' });
  const wiped = await wipe(database, shelf, copies, seal);
  if (wiped.ok) restart();
  return wiped;
}
