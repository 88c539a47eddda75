import type { KnownInspection } from '../pack/known-inspection.ts';
import { knownRowsOf, rowsOf } from './held-rows.ts';
import type { StateCopy } from './state-copy.ts';

/**
 * How much a copy holds. `inspections` counts those that anything in the copy belongs to, `cities` lists their cities
 * once each, `answers` counts items with a choice.
 */
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

/** Counts a copy. `known` are built-in inspections: they are not stored themselves, but may have been answered. */
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

/** True when the copy holds nothing that anybody would miss. */
export function isEmptyOf({ inspections, responses, submissions, ledgerEntries, keys }: Contents): boolean {
  return [inspections, responses, submissions, ledgerEntries, keys].every((count) => count === 0);
}
