import { canonicalText, sha256Hex } from '../exchange/digest.ts';
import type { Relation } from './submission.ts';

/**
 * An event at the officer's desk. Digests are those of payloads. `signer` is the public key of the device that signed
 * the file. `accepted` is 受理; `reconsidered` moves a file back to 受領. `file` is the digest of the return that was
 * written. `closed` is 締め of the whole collection, with the digest of the closing. `key-withdrawn` names an officer's
 * signing key and why it no longer counts.
 */
export type LedgerEvent =
  | { kind: 'imported'; department: string; digest: string; fileName: string; relation: Relation; signer: string }
  | { kind: 'decided'; department: string; chosen: string; setAside: string[] }
  | { kind: 'withdrawn'; department: string; digest: string; fileName: string }
  | { kind: 'accepted' | 'reconsidered'; department: string; digest: string }
  | { kind: 'returned'; department: string; digest: string; answer: 'sent-back' | 'improvement'; file: string }
  | { kind: 'closed'; number: number; digest: string }
  | { kind: 'key-withdrawn'; name: string; key: string; reason: string };

/**
 * One line of the 受付簿. `previous` is the hash of the line before it ('' for the first). `hash` covers everything else
 * in the line.
 */
export interface LedgerEntry {
  inspection: string;
  seq: number;
  at: string;
  event: LedgerEvent;
  previous: string;
  hash: string;
}

/** The line that follows `last`. Null means that there is none yet; the new line then has seq 1. */
export function nextEntry(inspection: string, last: LedgerEntry | null, event: LedgerEvent, at: string): LedgerEntry {
  const line = { inspection, seq: (last?.seq ?? 0) + 1, at, event, previous: last?.hash ?? '' };
  return { ...line, hash: hashOf(line) };
}

/** The lines that follow `last` for several events of one instant, in the order of the events. */
export function nextEntries(
  inspection: string,
  last: LedgerEntry | null,
  events: readonly LedgerEvent[],
  at: string,
): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const event of events) entries.push(nextEntry(inspection, entries.at(-1) ?? last, event, at));
  return entries;
}

/**
 * Digests of the department's files that decisions set aside. A decision is void once the file it chose has been
 * withdrawn.
 */
export function setAsideBy(events: readonly LedgerEvent[], department: string): ReadonlySet<string> {
  let decisions: { chosen: string; setAside: string[] }[] = [];
  for (const event of events) {
    if (!('department' in event) || event.department !== department) continue;
    if (event.kind === 'decided') decisions.push(event);
    else if (event.kind === 'withdrawn') decisions = decisions.filter(({ chosen }) => chosen !== event.digest);
  }
  const aside = new Set<string>();
  for (const { chosen, setAside } of decisions) {
    for (const digest of setAside) aside.add(digest);
    aside.delete(chosen);
  }
  return aside;
}

/**
 * The first line that does not fit the ones before it; null when the chain holds. Does not notice lines cut off at the
 * end.
 */
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
