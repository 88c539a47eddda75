import type { Ancestor, JournalHead, Mark } from './head.ts';
import { readRecord, type JournalRecord } from './record.ts';

/** A record and its place in the journal. */
export interface ChainLink {
  record: JournalRecord;
  head: JournalHead;
}

/**
 * What could be read of a journal. `digests` maps `seq` to digest within the epoch of `head`. `missing` counts the
 * records before `head` that could not be read.
 */
export interface Chain {
  links: ChainLink[];
  head: JournalHead | null;
  digests: ReadonlyMap<number, string>;
  missing: number;
}

/**
 * Links the records that follow `base`, in the order read and each once. `marks` are those of the epoch of `base`.
 * Every record is self-contained, so a later one is kept even when one before it is lost.
 */
export function chainOf(base: JournalHead | null, marks: readonly Mark[], records: readonly Uint8Array[]): Chain {
  const links: ChainLink[] = [];
  const digests = new Map<number, string>();
  let before = base;
  for (const bytes of records) {
    const read = readRecord(bytes);
    // An unreadable record leaves a gap, which `missing` counts.
    if (!read.ok) continue;
    const { head } = read.value;
    if (before !== null && head.epoch === before.epoch && head.seq <= before.seq) continue;
    links.push(read.value);
    before = head;
  }
  if (base !== null && base.epoch === before?.epoch)
    for (const { seq, digest } of [...marks, base]) digests.set(seq, digest);
  for (const { head, record } of links) {
    if (head.epoch !== before?.epoch) continue;
    digests.set(head.seq, head.digest);
    digests.set(head.seq - 1, record.previous);
  }
  return { links, head: before, digests, missing: missingIn(base, links) };
}

/**
 * The number of records that must have existed between a state at `base` and the last link but are not among the links.
 */
export function missingIn(base: JournalHead | null, links: readonly ChainLink[]): number {
  return links.reduce((sum, { head }, index) => sum + lostBetween(links[index - 1]?.head ?? base, head), 0);
}

// When the epoch changes, the end of the old one was not seen: at least one record of it is lost.
function lostBetween(before: JournalHead | null, next: JournalHead): number {
  if (before === null) return next.seq - 1;
  return next.epoch === before.epoch ? next.seq - before.seq - 1 : next.seq;
}

/** The links that a state at `from` does not contain yet. */
export function linksAfter(links: readonly ChainLink[], from: Ancestor): ChainLink[] {
  const known = links.findLastIndex(({ head }) => head.epoch === from.epoch && head.seq <= from.seq);
  return links.slice(known + 1);
}
