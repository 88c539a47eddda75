/**
 * What is brought back whole or not at all: an inspection with its questionnaire and the packs that were made of it; what was entered to prepare packs;
 * a response with its answers, files and returns; the collection of an
 * inspection, which is its ledger with the files and returns in it; what the officer recorded beside it; an officer's key.
 */
export type UnitKind = 'inspection' | 'preparation' | 'response' | 'collection' | 'records' | 'key';

/**
 * How a unit of the copy stands to what is here. `new`: here is nothing of it, or nothing that would be overwritten; `continues`: a ledger that
 * goes on from the one here; `ahead`: the ledger here goes on from it; `different`: both exist and neither follows the other.
 */
export type UnitStanding = 'new' | 'same' | 'continues' | 'ahead' | 'different';

/**
 * What a person tells two versions apart by. `count`: items answered, submissions, rows or the number of the pack; `at`: the last instant (UTC) that is
 * known of it; `revision` of a response; `name` of an inspection, a preparation or a key, '' elsewhere.
 */
export interface UnitFacts {
  count: number;
  at: string | null;
  revision: number | null;
  name: string;
}

/** `id`: of the inspection, the response or the preparation, or the recipient of the key. `disposed`: the inspection was deleted here, which the copy does not know. */
export interface RestoreUnit {
  kind: UnitKind;
  id: string;
  inspection: string | null;
  department: string | null;
  standing: UnitStanding;
  disposed: boolean;
  here: UnitFacts | null;
  there: UnitFacts;
}

/** Tells units apart. */
export function unitKey({ kind, id }: Pick<RestoreUnit, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Whether a person is asked about a unit at all: there is something to bring back. */
export function isOffered({ standing }: RestoreUnit): boolean {
  return standing !== 'same' && standing !== 'ahead';
}

/** What is brought back unless the person says otherwise: what overwrites nothing, a ledger that goes on, and nothing that was deleted on purpose. */
export function isProposed({ standing, disposed }: RestoreUnit): boolean {
  return (standing === 'new' || standing === 'continues') && !disposed;
}
