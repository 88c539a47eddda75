import type { FindingRecord } from '#domain/findings/record.ts';
import { csvBytes } from '../csv.ts';
import { FINDING_COLUMNS, findingCells, type FindingPrint } from './finding-cells.ts';

/** The findings in long form: one row per department and item. */
export function findingsCsv(print: FindingPrint, records: readonly FindingRecord[]): Uint8Array<ArrayBuffer> {
  return csvBytes(
    FINDING_COLUMNS.map(({ heading }) => heading),
    records.map((record) => findingCells(print, record)),
  );
}
