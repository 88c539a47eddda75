import type { KeyFile } from '../exchange/officer-key.ts';
import type { Disposal } from '../inspection/disposal.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import { compareCollections } from './compare-collections.ts';
import { compareRecords } from './compare-records.ts';
import { compareResponses } from './compare-responses.ts';
import { knownRowsOf } from './held-rows.ts';
import type { RestoreUnit, UnitFacts } from './restore-unit.ts';
import { isSameStored } from './same-stored.ts';
import type { StateCopy } from './state-copy.ts';

/** How everything in a copy stands to what is stored here; both have the present schema. */
export function compareCopies(here: StateCopy, there: StateCopy): RestoreUnit[] {
  const disposed = disposedSince(here, there);
  return [
    ...compareInspections(here, there),
    ...compareResponses(here, there),
    ...compareCollections(here, there),
    ...compareRecords(here, there),
    ...compareKeys(here, there),
  ].map((unit) => ({ ...unit, disposed: unit.inspection !== null && disposed.has(unit.inspection) }));
}

/** The inspections that were deleted here without the copy knowing of it. */
function disposedSince(here: StateCopy, there: StateCopy): ReadonlySet<string> {
  const known = new Set(knownRowsOf(there, 'disposals').map(disposalKey));
  const since = knownRowsOf(here, 'disposals').filter((each) => !known.has(disposalKey(each)));
  return new Set(since.map(({ inspection }) => inspection));
}

/** Tells disposals apart. */
export function disposalKey({ inspection, disposedAt }: Disposal): string {
  return `${inspection} ${disposedAt}`;
}

function compareInspections(here: StateCopy, there: StateCopy): Omit<RestoreUnit, 'disposed'>[] {
  const held = new Map(knownRowsOf(here, 'inspections').map((each) => [each.inspection.id, each]));
  return knownRowsOf(there, 'inspections').map((known) => {
    const { id } = known.inspection;
    const found = held.get(id);
    return { kind: 'inspection', id, inspection: id, department: null, ...standingOf(found, known, inspectionFacts) };
  });
}

function compareKeys(here: StateCopy, there: StateCopy): Omit<RestoreUnit, 'disposed'>[] {
  const held = new Map(knownRowsOf(here, 'officerKeys').map((each) => [each.recipient, each]));
  return knownRowsOf(there, 'officerKeys').map((key) => {
    const found = held.get(key.recipient);
    return {
      kind: 'key',
      id: key.recipient,
      inspection: null,
      department: null,
      ...standingOf(found, key, keyFacts),
    };
  });
}

function standingOf<T>(
  found: T | undefined,
  given: T,
  factsOf: (each: T) => UnitFacts,
): Pick<RestoreUnit, 'standing' | 'here' | 'there'> {
  const standing = found === undefined ? 'new' : isSameStored(found, given) ? 'same' : 'different';
  return { standing, here: found === undefined ? null : factsOf(found), there: factsOf(given) };
}

function inspectionFacts({ inspection, pack }: KnownInspection): UnitFacts {
  return { count: pack?.revision ?? 0, at: pack?.receivedAt ?? null, revision: null, name: inspection.title };
}

function keyFacts({ name, createdAt }: KeyFile): UnitFacts {
  return { count: 1, at: createdAt, revision: null, name };
}
