import type { LedgerEntry } from '../collection/ledger.ts';
import type { Response } from '../answers/response.ts';
import type { Disposal } from '../inspection/disposal.ts';
import { disposalKey } from './compare.ts';
import { recordsByInspection } from './compare-records.ts';
import { responsesInPlaceOf, rowsByResponse } from './compare-responses.ts';
import { groupedBy, knownRowsOf, rowsOf, TABLES_OF_RESPONSE, type Row } from './held-rows.ts';
import type { RestoreUnit } from './restore-unit.ts';
import type { StateCopy } from './state-copy.ts';

/** One write of a restoration, in order: delete rows by the value of an index, or put rows. */
export type RestoreStep =
  | { table: string; remove: { index: string; value: string } }
  | { table: string; put: readonly unknown[] };

/**
 * The steps that restore the units of the copy `there` into `here`. They also bring the inspections to which the units
 * belong, if these are not here.
 */
export function restoration(here: StateCopy, there: StateCopy, units: readonly RestoreUnit[]): RestoreStep[] {
  if (units.length === 0) return [];
  const ids = (kind: RestoreUnit['kind']) => new Set(units.filter((unit) => unit.kind === kind).map(({ id }) => id));
  const [responses, keys] = [ids('response'), ids('key')];
  return [
    ...inspectionSteps(here, there, units),
    ...[...ids('preparation')].flatMap((inspection) => preparationSteps(there, inspection)),
    ...knownRowsOf(there, 'responses')
      .filter(({ id }) => responses.has(id))
      .flatMap(responseSteps(here, there)),
    ...[...ids('collection')].flatMap((inspection) => collectionSteps(here, there, inspection)),
    ...[...ids('records')].flatMap(recordSteps(there)),
    { table: 'officerKeys', put: rowsOf(there, 'officerKeys').filter((row) => keys.has(String(row['recipient']))) },
    { table: 'disposals', put: missing(here, there, 'disposals', (row) => disposalKey(row as unknown as Disposal)) },
  ];
}

function inspectionSteps(here: StateCopy, there: StateCopy, units: readonly RestoreUnit[]): RestoreStep[] {
  const held = new Set(knownRowsOf(here, 'inspections').map(({ inspection }) => inspection.id));
  const chosen = new Set(units.filter(({ kind }) => kind === 'inspection').map(({ id }) => id));
  const touched = new Set(units.map(({ inspection }) => inspection));
  const given = knownRowsOf(there, 'inspections').filter(
    ({ inspection: { id } }) => chosen.has(id) || (touched.has(id) && !held.has(id)),
  );
  const cities = new Set(given.map(({ inspection }) => inspection.city));
  // A copy must not extend whom a city trusts here.
  const pins = missing(here, there, 'pins', ({ city }) => String(city)).filter(({ city }) => cities.has(String(city)));
  const brought = new Set(given.map(({ inspection }) => inspection.id));
  return [
    { table: 'inspections', put: given },
    { table: 'packIssues', put: rowsOf(there, 'packIssues').filter((row) => brought.has(String(row['inspection']))) },
    { table: 'pins', put: pins },
  ];
}

function preparationSteps(there: StateCopy, inspection: string): RestoreStep[] {
  return ['preparations', 'preparedTables'].flatMap((table) => [
    { table, remove: { index: 'inspection', value: inspection } },
    { table, put: rowsOf(there, table).filter((row) => row['inspection'] === inspection) },
  ]);
}

function responseSteps(here: StateCopy, there: StateCopy): (response: Response) => RestoreStep[] {
  const held = knownRowsOf(here, 'responses');
  const group = rowsByResponse(there);
  return (response) => [
    ...responsesInPlaceOf(held, response).flatMap(({ id }) => [
      { table: 'responses', remove: { index: 'id', value: id } },
      ...TABLES_OF_RESPONSE.map((table) => ({ table, remove: { index: 'response', value: id } })),
    ]),
    { table: 'responses', put: [response] },
    ...TABLES_OF_RESPONSE.map((table) => ({ table, put: group(response.id)[table] })),
  ];
}

function collectionSteps(here: StateCopy, there: StateCopy, inspection: string): RestoreStep[] {
  const of = (copy: StateCopy, table: string) => rowsOf(copy, table).filter((row) => row['inspection'] === inspection);
  const digests = new Set([
    ...of(there, 'submissions').map(({ digest }) => digest),
    ...(of(there, 'ledger') as unknown as LedgerEntry[]).map(({ event }) => ('digest' in event ? event.digest : '')),
  ]);
  const originals = missing(here, there, 'originals', ({ digest }) => String(digest));
  const drafts = missing(here, there, 'returnDrafts', ({ submission }) => String(submission));
  return [
    ...['ledger', 'submissions'].map((table) => ({ table, remove: { index: 'inspection', value: inspection } })),
    ...['ledger', 'submissions', 'sentReturns'].map((table) => ({ table, put: of(there, table) })),
    { table: 'originals', put: originals.filter(({ digest }) => digests.has(digest)) },
    { table: 'returnDrafts', put: drafts.filter((draft) => draft['inspection'] === inspection) },
    // Files that wait here keep their positions on the staging table.
    ...(of(here, 'staged').length === 0 ? [{ table: 'staged', put: of(there, 'staged') }] : []),
  ];
}

function recordSteps(there: StateCopy): (inspection: string) => RestoreStep[] {
  const records = recordsByInspection(there);
  return (inspection) => {
    const byTable = groupedBy(records.get(inspection) ?? [], ({ table }) => table);
    return [...byTable].map(([table, group]) => ({ table, put: group.map(({ row }) => row) }));
  };
}

/** The rows of the copy that are not here. */
function missing(here: StateCopy, there: StateCopy, table: string, keyOf: (row: Row) => string): Row[] {
  const held = new Set(rowsOf(here, table).map(keyOf));
  return rowsOf(there, table).filter((row) => !held.has(keyOf(row)));
}
