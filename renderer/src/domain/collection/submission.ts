import type { Payload } from '../result-file/result-payload.ts';
import { ancestorsOf } from '../result-file/result-payload.ts';

/**
 * A result file as the officer imported it. `digest` (of its payload) identifies it, so the same file under another
 * name is the same submission. `setAside`: the officer decided a conflict in favour of another file; this one is kept
 * but never counts.
 */
export interface Submission {
  digest: string;
  inspection: string;
  department: string;
  payload: Payload;
  /** The name under which the file came. */
  fileName: string;
  /** Instant (UTC) at which it was committed. */
  importedAt: string;
  setAside: boolean;
  /** 受領, 受理 or 差戻し中. */
  standing: Standing;
}

/**
 * What the officer made of a file. `received`: nothing yet. `accepted`: 受理. `sent-back`: 差戻し中 until the next revision
 * comes.
 */
export type Standing = 'received' | 'accepted' | 'sent-back';

/** How a file relates to what is already held of its department. */
export type Relation = 'new' | 'update' | 'same' | 'older' | 'conflict';

type Revision = Pick<Submission, 'digest' | 'payload'>;

/**
 * Classifies a file by descent, never by date. `same`: equal digest. `older`: an ancestor of something held. `update`:
 * a descendant of every head held. `conflict`: anything else of the same department, for example after work on two
 * computers or on a wiped one.
 */
export function relationTo(held: readonly Submission[], candidate: Revision): Relation {
  if (held.some((each) => each.digest === candidate.digest)) return 'same';
  const standing = held.filter((each) => !each.setAside);
  if (standing.length === 0) return held.length === 0 ? 'new' : 'conflict';
  if (standing.some((each) => descendsFrom(each, candidate.digest))) return 'older';
  return headsOf(standing).every((head) => descendsFrom(candidate, head.digest)) ? 'update' : 'conflict';
}

/**
 * The revisions that none of the others descends from. A single head counts; several are a conflict that the officer
 * must decide.
 */
export function headsOf<T extends Revision>(revisions: readonly T[]): T[] {
  return revisions.filter((each) => !revisions.some((other) => descendsFrom(other, each.digest)));
}

/**
 * The submission of one department that counts: its only head. Null when there is none or several are in conflict.
 * Order and repetition do not matter.
 */
export function countingOf(submissions: readonly Submission[]): Submission | null {
  const heads = headsOf(submissions.filter((each) => !each.setAside));
  const distinct = new Map(heads.map((head) => [head.digest, head]));
  const [only, ...rivals] = distinct.values();
  return rivals.length === 0 ? (only ?? null) : null;
}

function descendsFrom(revision: Revision, digest: string): boolean {
  return ancestorsOf(revision.payload).includes(digest);
}

/** Groups files by department code. Each group keeps the order given. */
export function byDepartment<T extends Pick<Submission, 'payload'>>(
  files: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const file of files) {
    const { code } = file.payload.department;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [file]);
    else group.push(file);
  }
  return groups;
}
