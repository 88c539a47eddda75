import type { LedgerEntry } from './ledger.ts';

/** Numbers of the lines with which a department's file came from a computer that none of its files had come from, though there were some. */
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
