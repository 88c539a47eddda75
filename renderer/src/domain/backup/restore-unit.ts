/**
 * What is restored as a whole or not at all. `inspection`: with its questionnaire and the packs issued for it.
 * `preparation`: the input for packs to come. `response`: with its answers, files and returns. `collection`: the ledger
 * of an inspection with its files and returns. `records`: what the officer recorded beside the collection. `key`: an
 * officer's key.
 */
export type UnitKind = 'inspection' | 'preparation' | 'response' | 'collection' | 'records' | 'key';

/**
 * How a unit of the copy compares with what is here. `new`: nothing here would be overwritten. `continues`: the copy's
 * ledger extends the one here. `ahead`: the ledger here extends the copy's. `different`: both exist and neither follows
 * the other.
 */
export type UnitStanding = 'new' | 'same' | 'continues' | 'ahead' | 'different';

/**
 * What helps a person to tell two versions apart. `count`: items answered, submissions, rows, or the revision of the
 * pack. `at`: the latest known instant (UTC). `revision`: of a response. `name`: of an inspection, a preparation or a
 * key; '' for other kinds.
 */
export interface UnitFacts {
  count: number;
  at: string | null;
  revision: number | null;
  name: string;
}

/**
 * `id` is that of the inspection, response or preparation, or the recipient of the key. `disposed`: the inspection was
 * deleted here after the copy was made.
 */
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

/** Identifies a unit. */
export function unitKey({ kind, id }: Pick<RestoreUnit, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** True when restoring the unit would bring something back, so the person is asked about it. */
export function isOffered({ standing }: RestoreUnit): boolean {
  return standing !== 'same' && standing !== 'ahead';
}

/**
 * True when the unit is ticked in advance: it overwrites nothing or extends a ledger, and was not deleted on purpose.
 */
export function isProposed({ standing, disposed }: RestoreUnit): boolean {
  return (standing === 'new' || standing === 'continues') && !disposed;
}
