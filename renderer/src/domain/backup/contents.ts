import type { KnownInspection } from '../pack/known-inspection.ts';
import { knownRowsOf, rowsOf } from './held-rows.ts';
import type { StateCopy } from './state-copy.ts';

/** How much is in a copy. `inspections` that anything in it belongs to, `cities` of these, each once; `answers` are the items for which something was chosen. */
export interface Contents {
  cities: string[];
  inspections: number;
  responses: number;
  answers: number;
  attachments: number;
  submissions: number;
  ledgerEntries: number;
  keys: number;
}

/** Counts. `known` are inspections that are not stored, since they are built in, but may have been answered. */
export function contentsOf(copy: StateCopy, known: readonly KnownInspection[]): Contents {
  const count = (table: string) => rowsOf(copy, table).length;
  const stored = knownRowsOf(copy, 'inspections');
  const touched = ['responses', 'submissions', 'preparations']
    .flatMap((table) => rowsOf(copy, table))
    .map((row) => row['inspection']);
  const inspections = new Set([...stored.map(({ inspection }) => inspection.id), ...touched]);
  const named = [...stored, ...known].filter(({ inspection }) => inspections.has(inspection.id));
  return {
    cities: [...new Set(named.map(({ inspection }) => inspection.city))],
    inspections: inspections.size,
    responses: count('responses'),
    answers: knownRowsOf(copy, 'answers').filter(({ choice }) => choice !== null).length,
    attachments: count('attachments'),
    submissions: count('submissions'),
    ledgerEntries: count('ledger'),
    keys: count('officerKeys'),
  };
}

/** True when there is nothing in it that somebody would miss. */
export function isEmptyOf({ inspections, responses, submissions, ledgerEntries, keys }: Contents): boolean {
  return [inspections, responses, submissions, ledgerEntries, keys].every((count) => count === 0);
}
