import type { Answer } from '../answers/answer.ts';
import type { Response } from '../answers/response.ts';
import type { LedgerEntry } from '../collection/ledger.ts';
import type { KeyFile } from '../exchange/officer-key.ts';
import type { Disposal } from '../inspection/disposal.ts';
import type { Preparation } from '../inspection/preparation.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import type { StateCopy } from './state-copy.ts';

/** What stands in the tables that are looked into. */
interface KnownRows {
  responses: Response;
  ledger: LedgerEntry;
  inspections: KnownInspection;
  preparations: Preparation;
  answers: Answer;
  officerKeys: KeyFile;
  disposals: Disposal;
}

/** A row of any table. */
export type Row = Readonly<Record<string, unknown>>;

/** What stands in these tables belongs to one response, which every row names. */
export const TABLES_OF_RESPONSE = [
  'answers',
  'written',
  'writtenFiles',
  'attachments',
  'attachmentBytes',
  'places',
  'lastYears',
  'receivedReturns',
  'changes',
] as const;

/** What an officer records beside the files of an inspection, and the fields that tell one row from another. Every row names its inspection. */
export const KEYS_OF_RECORDS: Readonly<Record<string, readonly string[]>> = {
  treatments: ['inspection', 'department', 'item'],
  riskScales: ['inspection'],
  policyReviews: ['inspection', 'subject'],
  reviewRules: ['inspection'],
  reportTexts: ['inspection', 'text'],
  closings: ['inspection', 'number'],
  closedSubmissions: ['digest'],
  closedGrounds: ['digest'],
  sampleDraws: ['inspection', 'number'],
  sampleRecords: ['inspection', 'department', 'item'],
  wordingDecisions: ['inspection', 'earlier', 'item'],
};

/** The rows of a table; none where the copy does not have it. */
export function rowsOf({ tables }: StateCopy, table: string): readonly Row[] {
  return (tables[table] ?? []) as readonly Row[];
}

/** As {@link rowsOf}, for what is looked into. */
export function knownRowsOf<K extends keyof KnownRows>({ tables }: StateCopy, table: K): readonly KnownRows[K][] {
  return (tables[table] ?? []) as readonly KnownRows[K][];
}

/** Rows by what stands in one of their fields, in their order. */
export function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** What tells a row from others of its table, by the fields of its key. */
export function keyText(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}
