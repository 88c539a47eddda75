/**
 * A place in a journal. `epoch` names the journal's run (a UUID), `seq` counts its records from 1, `digest` is the SHA-256 (hex) of the record with
 * that number; at `seq` 0 nothing was recorded yet and the digest is empty.
 */
export interface JournalHead {
  epoch: string;
  seq: number;
  digest: string;
}

/** A record that a session began with: two copies that were worked on apart have different ones in the same place. */
export type Mark = Pick<JournalHead, 'seq' | 'digest'>;

/** More sessions ago than this, copies that were worked on apart are no longer told from each other. */
const KNOWN_MARKS = 30;

/** The marks of an epoch with that of a further session. */
export function markedAlso(marks: readonly Mark[], { seq, digest }: Mark): Mark[] {
  return [...marks, { seq, digest }].slice(-KNOWN_MARKS);
}

/** Where an earlier epoch was left. Whatever has no higher `seq` in it came before. */
export interface Ancestor {
  epoch: string;
  seq: number;
}

/** More than this many recoveries ago nothing is known: a state from then is asked about instead of being recognised. */
const KNOWN_ANCESTORS = 20;

/** The lineage of an epoch that continues both `heads`, newest first. */
export function lineageOf(heads: readonly Ancestor[], earlier: readonly Ancestor[]): Ancestor[] {
  const left = new Map<string, number>();
  for (const { epoch, seq } of [...heads, ...earlier]) left.set(epoch, Math.max(seq, left.get(epoch) ?? 0));
  return [...left].slice(0, KNOWN_ANCESTORS).map(([epoch, seq]) => ({ epoch, seq }));
}
