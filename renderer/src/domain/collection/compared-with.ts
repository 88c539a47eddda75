import { ancestorsOf } from '../result/payload.ts';
import type { Submission } from './submission.ts';

type Revision = Pick<Submission, 'digest' | 'payload'>;

/**
 * The revision that a file is to be looked at beside: its nearest ancestor among `others`; where it descends from none of them, the first
 * other file of the department. Null where there is none. The order of `others` says which of several is preferred.
 */
export function comparedWith<T extends Revision>(file: Revision, others: readonly T[]): T | null {
  const { code } = file.payload.department;
  const rest = others.filter((each) => each.digest !== file.digest && each.payload.department.code === code);
  const byDigest = new Map(rest.map((each) => [each.digest, each]));
  const nearest = ancestorsOf(file.payload).find((digest) => byDigest.has(digest));
  return byDigest.get(nearest ?? '') ?? rest[0] ?? null;
}

/** Whether the computer that signed a file is the one that signed the revision it is looked at beside; `first` where there is none. */
export function signerRelation(file: Revision, beside: Revision | null): 'first' | 'same' | 'other' {
  if (beside === null) return 'first';
  return file.payload.device.key === beside.payload.device.key ? 'same' : 'other';
}
