import type { Answer } from '../answers/answer.ts';
import type { Response } from '../answers/response.ts';
import type { LedgerEntry } from '../collection/ledger.ts';
import type { KeyFile } from '../exchange/officer-key.ts';
import type { Disposal } from '../inspection/disposal.ts';
import type { Preparation } from '../inspection/preparation.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import type { StateCopy } from './state-copy.ts';

/** The row types of the tables that this folder reads. */
interface KnownRows {
  responses: Response;
  ledger: LedgerEntry;
  inspections: KnownInspection;
  preparations: Preparation;
  answers: Answer;
  officerKeys: KeyFile;
  disposals: Disposal;
}

export type Row = Readonly<Record<string, unknown>>;

/** Tables whose rows belong to one response. Every row names it in `response`. */
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

/**
 * Tables of what an officer records beside the files of an inspection, each with the fields of its key. Every row names
 * its inspection.
 */
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

/** The rows of a table; empty when the copy does not have it. */
export function rowsOf({ tables }: StateCopy, table: string): readonly Row[] {
  return (tables[table] ?? []) as readonly Row[];
}

/** Like {@link rowsOf}, with the row type. */
export function knownRowsOf<K extends keyof KnownRows>({ tables }: StateCopy, table: K): readonly KnownRows[K][] {
  return (tables[table] ?? []) as readonly KnownRows[K][];
}

/** Groups rows by key. Each group keeps the order given. */
export function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** The row's key as text. */
export function keyText(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}
