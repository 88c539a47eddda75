import { lineageOf } from '#domain/journal/head.ts';
import type { Told } from '#domain/journal/told.ts';
import { verdictOn, type DatabaseSide } from '#domain/journal/verdict.ts';
import { exhausted, fail, ok, type Result } from '#domain/result.ts';
import { SCHEMA_VERSION } from '#storage/database.ts';
import { databaseSide, setPlace } from '../journal/database-place.ts';
import type { NotRecovered } from '../opening.ts';
import { bringBack } from './bring-back.ts';
import type { Compared } from './compared-data.ts';
import { divergenceOf } from './divergence.ts';
import { NO_SNAPSHOT, type JournalPlace } from '../journal/keeper.ts';
import { readJournal, type FoundJournal } from '../journal/read-journal.ts';

/** The outcome of a comparison. `place` is where the keeper takes over; `outOfReachFrom`: the journal cannot be reached, and the database stood there. */
export interface Recovery {
  told: Told | null;
  place: JournalPlace | { outOfReachFrom: DatabaseSide };
}

/** Compares database and journal, and brings the database to the newer state of the two. Call it before recording begins. */
export async function recover(compared: Compared): Promise<Result<Recovery, NotRecovered>> {
  const { database, journal } = compared;
  const side = await databaseSide(database);
  const read = await readJournal(journal);
  if (!read.ok) return ok(await withoutJournal(compared, side));
  const found = read.value;
  if ((found.label?.schema ?? 0) > SCHEMA_VERSION) return fail({ kind: 'newer' });
  const verdict = verdictOn(side, { ...found, lineage: found.label?.lineage ?? [] });
  switch (verdict) {
    case 'in-step':
    case 'journal-empty':
    case 'database-ahead':
      return ok(await keepDatabase(compared, side, found));
    case 'database-empty':
    case 'journal-ahead':
      return broughtBack(compared, side, found);
    case 'diverged': {
      const divergence = await divergenceOf(compared, side, found);
      return divergence.ok ? fail({ kind: 'diverged', divergence: divergence.value }) : divergence;
    }
    default:
      return exhausted(verdict);
  }
}

/** The database has everything that the journal has: nothing is brought back. */
async function keepDatabase({ database, newId }: Compared, side: DatabaseSide, found: FoundJournal): Promise<Recovery> {
  const isFresh = side.head === null && side.empty && found.head === null;
  const head = side.head ?? { epoch: newId(), seq: 0, digest: '' };
  if (side.head === null) await setPlace(database, head, []);
  const follows = found.head?.epoch === head.epoch && found.head.seq === head.seq;
  const behind = !isFresh && !(follows && found.whole && isPresentSchema(found));
  return {
    told: found.whole ? null : { kind: 'damaged' },
    place: { kept: head.seq, inSnapshot: found.label?.head?.seq ?? NO_SNAPSHOT, behind },
  };
}

// A schema upgrade is not recorded, so a journal of an older schema needs a new snapshot.
function isPresentSchema({ label, links }: FoundJournal): boolean {
  return (label?.schema ?? links[0]?.record.schema) === SCHEMA_VERSION;
}

/** Goes on in a new epoch. Its lineage shows, once the journal is back, where the two parted. */
async function withoutJournal({ database, newId }: Compared, side: DatabaseSide): Promise<Recovery> {
  const { head, lineage } = side;
  await setPlace(database, { epoch: newId(), seq: 0, digest: '' }, head === null ? [] : lineageOf([head], lineage));
  return { told: { kind: 'out-of-reach' }, place: { outOfReachFrom: side } };
}

/** The journal has more than the database. */
async function broughtBack(
  compared: Compared,
  side: DatabaseSide,
  found: FoundJournal,
): Promise<Result<Recovery, NotRecovered>> {
  const brought = await bringBack(compared, side, found);
  if (brought.ok) {
    const { responses, others, lost } = brought.value;
    const isNothing = responses.length === 0 && others === 0 && lost === 0;
    const told: Told | null = isNothing ? null : { kind: 'recovered', what: brought.value };
    return ok({ told, place: { kept: 0, inSnapshot: NO_SNAPSHOT, behind: true } });
  }
  if (brought.failure.kind !== 'unreadable') return fail({ kind: brought.failure.kind });
  // The journal cannot be read, so go on with what the database has. The damaged snapshot is left in place, and the person is told.
  const lost = Math.max(1, found.state.records);
  return ok({
    ...(await keepDatabase(compared, side, found)),
    told: { kind: 'recovered', what: { responses: [], others: 0, lost } },
  });
}
