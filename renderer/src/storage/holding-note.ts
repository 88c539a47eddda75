import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { databaseSide } from './journal-place.ts';
import type { Shelf } from './leftovers.ts';

type Notes = Pick<Shelf, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'tenken-holds-data';

/**
 * True when the database holds nothing although it is noted that it does: the browser has lost it, or has thrown a damaged one away, of which it says
 * nothing itself.
 */
export async function isGone(database: Database, notes: Notes): Promise<boolean> {
  return notes.getItem(KEY) !== null && (await databaseSide(database)).empty;
}

/** Notes, outside of the database, that it holds something: now, or as soon as anything is stored. Where no note can be made, none is. */
export function noteHolding(database: Database, notes: Notes): void {
  const look = async () => {
    if (!database.isOpen() || (await databaseSide(database)).empty) return;
    Dexie.on('storagemutated').unsubscribe(changed);
    try {
      notes.setItem(KEY, 'yes');
    } catch {
      return;
    }
  };
  // What cannot be read now is looked at after the next change.
  const changed = () => void look().catch(() => undefined);
  Dexie.on('storagemutated', changed);
  changed();
}

/** What the database held is gone by the person's wish, or the person has heard of it. */
export function forgetHolding(notes: Pick<Notes, 'removeItem'>): void {
  notes.removeItem(KEY);
}
