import { canonicalText, sha256Hex } from '../exchange/digest.ts';
import type { Relation } from './submission.ts';

/** What was done at the desk. Digests are those of payloads; `signer` is the public key of the device that signed the file. */
export type LedgerEvent =
  | { kind: 'imported'; department: string; digest: string; fileName: string; relation: Relation; signer: string }
  | { kind: 'decided'; department: string; chosen: string; setAside: string[] };

/** One line of the 受付簿. `previous` is the hash of the line before ('' for the first); `hash` covers everything else in the line. */
export interface LedgerEntry {
  inspection: string;
  seq: number;
  at: string;
  event: LedgerEvent;
  previous: string;
  hash: string;
}

/** The next line after `last` (null: the first one, seq 1). */
export function nextEntry(inspection: string, last: LedgerEntry | null, event: LedgerEvent, at: string): LedgerEntry {
  const line = { inspection, seq: (last?.seq ?? 0) + 1, at, event, previous: last?.hash ?? '' };
  return { ...line, hash: hashOf(line) };
}

/** The first line that does not fit the ones before it, or null when the whole chain holds. Lines cut off at the end do not show here. */
export function firstBrokenEntry(entries: readonly LedgerEntry[]): LedgerEntry | null {
  let last: LedgerEntry | null = null;
  for (const entry of entries) {
    const { hash, ...line } = entry;
    const follows = line.seq === (last?.seq ?? 0) + 1 && line.previous === (last?.hash ?? '');
    if (!follows || hash !== hashOf(line)) return entry;
    last = entry;
  }
  return null;
}

function hashOf(line: Omit<LedgerEntry, 'hash'>): string {
  return sha256Hex(canonicalText(line));
}
