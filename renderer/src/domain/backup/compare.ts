import type { KeyFile } from '../exchange/officer-key.ts';
import type { Disposal } from '../inspection/disposal.ts';
import type { Preparation } from '../inspection/preparation.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import { compareCollections } from './compare-collections.ts';
import { compareRecords } from './compare-records.ts';
import { compareResponses } from './compare-responses.ts';
import { groupedBy, knownRowsOf, rowsOf, type Row } from './held-rows.ts';
import type { RestoreUnit, UnitFacts } from './restore-unit.ts';
import { isSameStored } from './same-stored.ts';
import type { StateCopy } from './state-copy.ts';

/** How everything in a copy compares with what is stored here. Both must have the present schema. */
export function compareCopies(here: StateCopy, there: StateCopy): RestoreUnit[] {
  const disposed = disposedSince(here, there);
  return [
    ...compareInspections(here, there),
    ...comparePreparations(here, there),
    ...compareResponses(here, there),
    ...compareCollections(here, there),
    ...compareRecords(here, there),
    ...compareKeys(here, there),
  ].map((unit) => ({ ...unit, disposed: unit.inspection !== null && disposed.has(unit.inspection) }));
}

/** The inspections that were deleted here since the copy was made. */
function disposedSince(here: StateCopy, there: StateCopy): ReadonlySet<string> {
  const known = new Set(knownRowsOf(there, 'disposals').map(disposalKey));
  const since = knownRowsOf(here, 'disposals').filter((each) => !known.has(disposalKey(each)));
  return new Set(since.map(({ inspection }) => inspection));
}

/** Identifies a disposal. */
export function disposalKey({ inspection, disposedAt }: Disposal): string {
  return `${inspection} ${disposedAt}`;
}

function compareInspections(here: StateCopy, there: StateCopy): Omit<RestoreUnit, 'disposed'>[] {
  const held = inspectionsWithPacks(here);
  return [...inspectionsWithPacks(there)].map(([id, given]) => ({
    kind: 'inspection',
    id,
    inspection: id,
    department: null,
    ...standingOf(held.get(id), given, ({ known }) => inspectionFacts(known)),
  }));
}

/** The inspections of a copy by id, each with the packs issued for it. */
function inspectionsWithPacks(copy: StateCopy) {
  const issues = groupedBy(rowsOf(copy, 'packIssues'), inspectionOf);
  return new Map(
    knownRowsOf(copy, 'inspections').map((known) => {
      const { id } = known.inspection;
      return [id, { known, issues: issues.get(id) ?? [] }] as const;
    }),
  );
}

function comparePreparations(here: StateCopy, there: StateCopy): Omit<RestoreUnit, 'disposed'>[] {
  const held = preparationsWithTables(here);
  return [...preparationsWithTables(there)].map(([id, given]) => ({
    kind: 'preparation',
    id,
    inspection: id,
    department: null,
    ...standingOf(held.get(id), given, ({ preparation }) => preparationFacts(preparation)),
  }));
}

function preparationsWithTables(copy: StateCopy) {
  const tables = groupedBy(rowsOf(copy, 'preparedTables'), inspectionOf);
  return new Map(
    knownRowsOf(copy, 'preparations').map((preparation) => {
      const id = preparation.inspection;
      return [id, { preparation, tables: tables.get(id) ?? [] }] as const;
    }),
  );
}

function inspectionOf(row: Row): string {
  return String(row['inspection']);
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

function preparationFacts({ changedAt, fields }: Preparation): UnitFacts {
  return { count: 1, at: changedAt, revision: null, name: fields.title };
}

function keyFacts({ name, createdAt }: KeyFile): UnitFacts {
  return { count: 1, at: createdAt, revision: null, name };
}
