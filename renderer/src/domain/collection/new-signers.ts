import type { LedgerEntry } from './ledger.ts';

/**
 * The `seq` of each import in which a department, already known from other files, used a computer for the first time.
 */
export function newSignerLines(entries: readonly LedgerEntry[]): ReadonlySet<number> {
  const known = new Map<string, Set<string>>();
  const lines = new Set<number>();
  for (const { seq, event } of entries) {
    if (event.kind !== 'imported') continue;
    const signers = known.get(event.department);
    if (signers === undefined) {
      known.set(event.department, new Set([event.signer]));
      continue;
    }
    if (!signers.has(event.signer)) lines.add(seq);
    signers.add(event.signer);
  }
  return lines;
}
