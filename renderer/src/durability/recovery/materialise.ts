import type { StateCopy } from '#domain/backup/state-copy.ts';
import { linksAfter, type ChainLink } from '#domain/journal/chain.ts';
import { replayed } from '#domain/journal/replay.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';
import { SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { keyPathsOf } from '../journal/database-place.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';
import { upgradedCopy, upgradingName } from '#storage/state-copy/upgrade.ts';
import type { Compared } from './compared-data.ts';
import { snapshotCopy, type FoundJournal } from '../journal/read-journal.ts';

/**
 * Why the state in the journal cannot be rebuilt. `newer`: a newer version of the program wrote it. `unreadable`: the snapshot or its rows are damaged.
 * `storage`: there is no room for it.
 */
type NotBuilt = { kind: 'newer' | 'unreadable' | 'storage' };

/**
 * The state that the journal describes, in the present schema. `onto` says what its records are replayed onto: the newest snapshot, or the database where
 * that is an earlier state of the same epoch. `added` are the records that were replayed.
 */
export async function materialise(
  { database, journal, sealing }: Pick<Compared, 'database' | 'journal' | 'sealing'>,
  found: FoundJournal,
  onto: 'database' | 'snapshot',
): Promise<Result<{ copy: StateCopy; added: ChainLink[] }, NotBuilt>> {
  const base = onto === 'database' ? ok(await dumpDatabase(database)) : await snapshotBase(journal, found);
  if (!base.ok) return base;
  const { head } = base.value;
  const added = head === null ? found.links : linksAfter(found.links, head);
  if (added.some(({ record }) => record.schema > SCHEMA_VERSION)) return fail({ kind: 'newer' });
  const copy = await replayedOnto(database, sealing, base.value, added);
  return copy.ok ? ok({ copy: copy.value, added }) : copy;
}

async function snapshotBase(journal: Journal, { state }: FoundJournal): Promise<Result<StateCopy, NotBuilt>> {
  if (state.snapshot === null) return ok({ schema: SCHEMA_VERSION, head: null, tables: {} });
  return snapshotCopy(journal, state.snapshot.name);
}

/** Replays records over a change of the schema: first the records in the schema of the base, then the schema upgrade, then the newer records. */
async function replayedOnto(
  database: Database,
  sealing: LocalSealing | null,
  base: StateCopy,
  added: readonly ChainLink[],
): Promise<Result<StateCopy, NotBuilt>> {
  const keyPaths = keyPathsOf(database);
  const changesOf = (links: readonly ChainLink[]) => links.flatMap(({ record }) => record.changes);
  const older = added.filter(({ record }) => record.schema <= base.schema);
  const copy = replayed(base, changesOf(older), keyPaths);
  if (copy.schema === SCHEMA_VERSION) return ok(copy);
  const upgraded = await upgradedCopy(copy, upgradingName(database.name), sealing);
  if (!upgraded.ok) return fail({ kind: upgraded.failure.kind === 'damaged' ? 'unreadable' : upgraded.failure.kind });
  const newer = added.filter(({ record }) => record.schema > base.schema);
  return ok(replayed(upgraded.value, changesOf(newer), keyPaths));
}
