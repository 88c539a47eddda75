import { ancestorsOf } from '../result-file/result-payload.ts';
import type { Submission } from './submission.ts';

type Revision = Pick<Submission, 'digest' | 'payload'>;

/**
 * The revision to show a file beside: the nearest ancestor among `others`, or else the first other file of the same
 * department. Null when there is none. The order of `others` decides which of several comes first.
 */
export function comparedWith<T extends Revision>(file: Revision, others: readonly T[]): T | null {
  const { code } = file.payload.department;
  const rest = others.filter((each) => each.digest !== file.digest && each.payload.department.code === code);
  const byDigest = new Map(rest.map((each) => [each.digest, each]));
  const nearest = ancestorsOf(file.payload).find((digest) => byDigest.has(digest));
  return byDigest.get(nearest ?? '') ?? rest[0] ?? null;
}

/**
 * Whether the same computer signed the file and the revision beside it. `first` when there is no revision beside it.
 */
export function signerRelation(file: Revision, beside: Revision | null): 'first' | 'same' | 'other' {
  if (beside === null) return 'first';
  return file.payload.device.key === beside.payload.device.key ? 'same' : 'other';
}
