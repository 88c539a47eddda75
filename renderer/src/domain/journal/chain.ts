import type { Ancestor, JournalHead, Mark } from './head.ts';
import { readRecord, type JournalRecord } from './record.ts';

/** A record in its place. */
export interface ChainLink {
  record: JournalRecord;
  head: JournalHead;
}

/** What could be read of a journal. `digests` by number, along the epoch of `head`. `missing`: how many records before `head` could not be read. */
export interface Chain {
  links: ChainLink[];
  head: JournalHead | null;
  digests: ReadonlyMap<number, string>;
  missing: number;
}

/** The records that follow `base`, whose epoch has these `marks`, in their order and each once. A later one stands on its own: it is kept although one before it is lost. */
export function chainOf(base: JournalHead | null, marks: readonly Mark[], records: readonly Uint8Array[]): Chain {
  const links: ChainLink[] = [];
  const digests = new Map<number, string>();
  let before = base;
  for (const bytes of records) {
    const read = readRecord(bytes);
    // One that cannot be read shows as a gap.
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

/** How many records there must have been between a state at `base` and the last of the links, and are not among them. */
export function missingIn(base: JournalHead | null, links: readonly ChainLink[]): number {
  return links.reduce((sum, { head }, index) => sum + lostBetween(links[index - 1]?.head ?? base, head), 0);
}

// Of an epoch that ended unseen at least one record is lost.
function lostBetween(before: JournalHead | null, next: JournalHead): number {
  if (before === null) return next.seq - 1;
  return next.epoch === before.epoch ? next.seq - before.seq - 1 : next.seq;
}

/** The links that a state at `from` does not have yet. */
export function linksAfter(links: readonly ChainLink[], from: Ancestor): ChainLink[] {
  const known = links.findLastIndex(({ head }) => head.epoch === from.epoch && head.seq <= from.seq);
  return links.slice(known + 1);
}
