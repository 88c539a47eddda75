import type { StateCopy } from '#domain/backup/state-copy.ts';
import { linksAfter, type ChainLink } from '#domain/journal/chain.ts';
import { replayed } from '#domain/journal/replay.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { Journal } from '#host/journal.ts';
import { SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { keyPathsOf } from '#storage/journal-place.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';
import { upgradedCopy, upgradingName } from '#storage/state-copy/upgrade.ts';
import type { Compared } from './compared.ts';
import { snapshotCopy, type FoundJournal } from './read-journal.ts';

/** Why the journal's state cannot be built. `newer`: a newer program wrote it. `unreadable`: the snapshot or its rows are damaged. */
type NotBuilt = { kind: 'newer' | 'unreadable' | 'storage' };

/** What the journal holds, in the present schema. `onto`: the database knows an earlier state of it, to which the rest is added. */
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
  const copy = await grown(database, sealing, base.value, added);
  return copy.ok ? ok({ copy: copy.value, added }) : copy;
}

async function snapshotBase(journal: Journal, { state }: FoundJournal): Promise<Result<StateCopy, NotBuilt>> {
  if (state.snapshot === null) return ok({ schema: SCHEMA_VERSION, head: null, tables: {} });
  return snapshotCopy(journal, state.snapshot.name);
}

/** Rows of an older schema are brought up to date together: first the records of that schema, then the change of the schema, then the rest. */
async function grown(
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
