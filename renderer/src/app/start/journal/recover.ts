import { lineageOf } from '#domain/journal/head.ts';
import type { Divergence, Told } from '#domain/journal/told.ts';
import { verdictOn, type DatabaseSide } from '#domain/journal/verdict.ts';
import { exhausted, fail, ok, type Result } from '#domain/outcome.ts';
import { SCHEMA_VERSION } from '#storage/database.ts';
import { databaseSide, setPlace } from '#storage/journal-place.ts';
import { bringBack } from './bring-back.ts';
import type { Compared } from './compared.ts';
import { divergenceOf } from './divergence.ts';
import { NO_SNAPSHOT, type JournalPlace } from './keeper.ts';
import { readJournal, type FoundJournal } from './read-journal.ts';

/** How it goes on: from a place in the journal, or without one at present, and then from where the database stood before. */
export interface Recovery {
  told: Told | null;
  place: JournalPlace | { outOfReachFrom: DatabaseSide };
}

/** Why it does not go on. `newer`: a newer program kept the journal. `refused`: the database does not take what is brought back. */
export type NotRecovered = { kind: 'newer' | 'refused' } | { kind: 'diverged'; divergence: Divergence };

/** Compares database and journal, and brings the database to what either of them has. Nothing may be recording. */
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
      return ok(await goOn(compared, side, found));
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

/** The database has everything. */
async function goOn({ database, newId }: Compared, side: DatabaseSide, found: FoundJournal): Promise<Recovery> {
  const isFresh = side.head === null && side.empty && found.head === null;
  const head = side.head ?? { epoch: newId(), seq: 0, digest: '' };
  if (side.head === null) await setPlace(database, head, []);
  const follows = found.head?.epoch === head.epoch && found.head.seq === head.seq;
  const behind = !isFresh && !(follows && found.whole && isPresent(found));
  return {
    told: found.whole ? null : { kind: 'damaged' },
    place: { kept: head.seq, inSnapshot: found.label?.head?.seq ?? NO_SNAPSHOT, behind },
  };
}

// An update of the database is not recorded: only a snapshot has the new form.
function isPresent({ label, links }: FoundJournal): boolean {
  return (label?.schema ?? links[0]?.record.schema) === SCHEMA_VERSION;
}

/** Writing goes on apart from the journal: when that is there again it shows where the two parted. */
async function withoutJournal({ database, newId }: Compared, side: DatabaseSide): Promise<Recovery> {
  const { head, lineage } = side;
  await setPlace(database, { epoch: newId(), seq: 0, digest: '' }, head === null ? [] : lineageOf([head], lineage));
  return { told: { kind: 'out-of-reach' }, place: { outOfReachFrom: side } };
}

/** The journal has more. */
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
  // Nothing is gained by stopping here: the snapshot stays where it is, and the person is told.
  const lost = Math.max(1, found.state.records);
  return ok({
    ...(await goOn(compared, side, found)),
    told: { kind: 'recovered', what: { responses: [], others: 0, lost } },
  });
}
