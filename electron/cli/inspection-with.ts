import { inspection } from 'virtual:questionnaires/abashiri-2026';
import { readRosterCsv } from '#documents/roster/roster-csv.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Output } from './command.ts';
import { tableFrom } from './table-file.ts';

/** The built-in inspection, with the roster of a CSV file where one is named. Null, with every fault said, when the roster cannot be taken. */
export async function inspectionWith(roster: string | undefined, output: Output): Promise<Inspection | null> {
  if (roster === undefined) return inspection;
  const departments = await tableFrom(roster, readRosterCsv, output);
  return departments === null ? null : { ...inspection, roster: departments };
}
