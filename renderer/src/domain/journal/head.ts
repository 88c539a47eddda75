/**
 * A place in a journal. `epoch` (a UUID) identifies one run of the journal, `seq` counts its records from 1, and
 * `digest` is the SHA-256 (hex) of the record at `seq`. At `seq` 0 nothing is recorded yet and the digest is ''.
 */
export interface JournalHead {
  epoch: string;
  seq: number;
  digest: string;
}

/** The first record of a session. Two copies that continued separately have different digests at the same `seq`. */
export type Mark = Pick<JournalHead, 'seq' | 'digest'>;

/**
 * Limit for the size of the list. Copies that separated more than this many sessions ago can no longer be recognised as
 * diverged.
 */
const KNOWN_MARKS = 30;

/** Appends the mark of a further session and drops the oldest beyond the limit. */
export function markedAlso(marks: readonly Mark[], { seq, digest }: Mark): Mark[] {
  return [...marks, { seq, digest }].slice(-KNOWN_MARKS);
}

/** Where an earlier epoch ended. Records with this `seq` or a lower one belong to the past of the present epoch. */
export interface Ancestor {
  epoch: string;
  seq: number;
}

/** Limit for the lineage. A state from more recoveries ago is not recognised; the person is asked instead. */
const KNOWN_ANCESTORS = 20;

/** The lineage of a new epoch that continues both `heads`, newest first. */
export function lineageOf(heads: readonly Ancestor[], earlier: readonly Ancestor[]): Ancestor[] {
  const left = new Map<string, number>();
  for (const { epoch, seq } of [...heads, ...earlier]) left.set(epoch, Math.max(seq, left.get(epoch) ?? 0));
  return [...left].slice(0, KNOWN_ANCESTORS).map(([epoch, seq]) => ({ epoch, seq }));
}
