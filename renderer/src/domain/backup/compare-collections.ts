import { firstBrokenEntry, type LedgerEntry } from '../collection/ledger.ts';
import { groupedBy, knownRowsOf, rowsOf, type Row } from './held-rows.ts';
import type { RestoreUnit, UnitFacts, UnitStanding } from './restore-unit.ts';
import { isSameStored } from './same-stored.ts';
import type { StateCopy } from './state-copy.ts';

/** How the ledger in the copy compares with the one here. Both must be ordered by `seq`. */
export function ledgerStanding(here: readonly LedgerEntry[], there: readonly LedgerEntry[]): UnitStanding {
  const shared = Math.min(here.length, there.length);
  // A line's hash covers all lines before it.
  const isFork = here[shared - 1]?.hash !== there[shared - 1]?.hash;
  if (isFork || firstBrokenEntry(there) !== null) return 'different';
  if (here.length === there.length) return 'same';
  return here.length < there.length ? 'continues' : 'ahead';
}

/**
 * How each inspection's collection in the copy compares with the one here. The ledger decides, because files never
 * change without an entry in it.
 */
export function compareCollections(here: StateCopy, there: StateCopy): Omit<RestoreUnit, 'disposed'>[] {
  const [partHere, partThere] = [collectionsOf(here), collectionsOf(there)];
  const inspections = new Set([...rowsOf(there, 'ledger'), ...rowsOf(there, 'submissions')].map(inspectionOf));
  return [...inspections].map((inspection) => {
    const [held, given] = [partHere(inspection), partThere(inspection)];
    const isHere = held.ledger.length + held.submissions.length > 0;
    return {
      kind: 'collection',
      id: inspection,
      inspection,
      department: null,
      standing: isHere ? standingOf(held, given) : 'new',
      here: isHere ? factsOf(held) : null,
      there: factsOf(given),
    };
  });
}

interface HeldCollection {
  ledger: readonly LedgerEntry[];
  submissions: readonly Row[];
}

function collectionsOf(copy: StateCopy): (inspection: string) => HeldCollection {
  const ledger = groupedBy(knownRowsOf(copy, 'ledger'), (entry) => entry.inspection);
  const submissions = groupedBy(rowsOf(copy, 'submissions'), inspectionOf);
  return (inspection) => ({
    ledger: (ledger.get(inspection) ?? []).toSorted((a, b) => a.seq - b.seq),
    submissions: submissions.get(inspection) ?? [],
  });
}

function standingOf(here: HeldCollection, there: HeldCollection): UnitStanding {
  const standing = ledgerStanding(here.ledger, there.ledger);
  if (standing !== 'same') return standing;
  return isSameStored(here.submissions, there.submissions) ? 'same' : 'different';
}

function factsOf({ ledger, submissions }: HeldCollection): UnitFacts {
  return { count: submissions.length, at: ledger.at(-1)?.at ?? null, revision: null, name: '' };
}

function inspectionOf({ inspection }: Row | LedgerEntry): string {
  return String(inspection);
}
