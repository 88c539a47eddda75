import { atSessionEnd, type HeldHere } from '#domain/inspection/held-here.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { currentOf } from '#features/shared/live/current-of.ts';
import type { PreferencesStore } from '#state/preferences.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { heldHere } from '#storage/held-here.ts';
import type { Shelf } from '#storage/leftovers.ts';
import type { Session } from '#storage/session.ts';
import { wipe, type Copies, type Seal } from '#storage/wipe.ts';

/** What the end of a session needs to know of the window. */
export interface SessionEnd {
  preferences: PreferencesStore;
  session: Session;
  shelf: Shelf;
  /** What is kept of the database elsewhere; absent where nothing is. */
  copies?: Copies | null;
  /** What opens the database, where it is sealed. */
  seal?: Seal | null;
}

type Opened = Awaited<ReturnType<typeof openDatabase>>;

/**
 * What the last session left behind, where it was to leave nothing: erased if all of it is in files. `question` is what a person has to
 * decide on before anything is shown; null: there is nothing to ask. The database given is used up, the one returned is to be used.
 */
export async function afterLastSession(
  database: Database,
  { preferences, session, shelf, copies, seal }: SessionEnd,
  reopen: () => Promise<Opened> = () => openDatabase(),
): Promise<{ opened: Opened; question: HeldHere | null }> {
  const nothing = { opened: ok(database), question: null };
  if (!preferences.getState().wipeOnClose || !(await session.isNew())) return nothing;
  const held = await currentOf(heldHere(database, null));
  switch (atSessionEnd(held)) {
    case 'keep':
      return nothing;
    case 'ask':
      return { ...nothing, question: held };
    case 'erase':
      return (await wipe(database, shelf, copies, seal)).ok ? { opened: await reopen(), question: null } : nothing;
  }
}

/**
 * The window is closing for good, and waits for this: erases what was to be left nowhere, if all of it is in files. True when it was erased.
 */
export async function atClosing(
  database: Database,
  { preferences, session, shelf, copies, seal }: SessionEnd,
): Promise<boolean> {
  if (!preferences.getState().wipeOnClose || !(await session.isAlone())) return false;
  const held = await currentOf(heldHere(database, null));
  return atSessionEnd(held) === 'erase' && (await wipe(database, shelf, copies, seal)).ok;
}

/** See `eraseAll` of the services; `restart` loads the window anew. */
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
