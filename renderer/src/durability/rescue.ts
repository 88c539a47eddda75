import type { Host } from '#host/host.ts';

/** Deletes a database that cannot be opened; the next start then restores it from the journal. False where the disk refuses. */
export type Rescue = () => Promise<boolean>;

/** How to restore from the journal. Null where there is no journal, or an empty one. */
export async function rescueBy({
  journal,
  discardDatabase,
}: Pick<Host, 'journal' | 'discardDatabase'>): Promise<Rescue | null> {
  if (journal === null || discardDatabase === undefined) return null;
  const looked = await journal.open();
  if (!looked.ok || (looked.value.records === 0 && looked.value.snapshot === null)) return null;
  return discardDatabase;
}
