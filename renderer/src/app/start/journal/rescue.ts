import type { Host } from '#host/host.ts';

/** Deletes the database that cannot be opened, so that the next start brings everything back from the journal. False where the disk refuses. */
export type Rescue = () => Promise<boolean>;

/** Null where there is no journal, or nothing in it. */
export async function rescueBy({
  journal,
  discardDatabase,
}: Pick<Host, 'journal' | 'discardDatabase'>): Promise<Rescue | null> {
  if (journal === null || discardDatabase === undefined) return null;
  const looked = await journal.open();
  if (!looked.ok || (looked.value.records === 0 && looked.value.snapshot === null)) return null;
  return discardDatabase;
}
