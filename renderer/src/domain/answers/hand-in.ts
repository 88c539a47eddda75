import type { ReceivedReturn } from '../returns/return-repository.ts';
import type { WrittenRevision } from './response-repository.ts';
import type { Response } from './response.ts';

/**
 * How far a signed revision is on its way to the officer, as far as this computer can know. `to-export`: its file was not saved outside yet;
 * `to-hand-in`: it was, and nobody has said that it was handed in; `handed-in`: somebody said so, at that instant (UTC), or the officer has answered
 * (`at` is null then).
 */
export type HandIn =
  | { kind: 'to-export' }
  | { kind: 'to-hand-in'; exportedAt: string }
  | { kind: 'handed-in'; at: string | null };

/** Null for a draft, and where the file of the revision is not on this computer. */
export function handInOf(
  { signOff, revision }: Pick<Response, 'signOff' | 'revision'>,
  written: readonly WrittenRevision[],
  returns: readonly Pick<ReceivedReturn, 'payload'>[],
): HandIn | null {
  if (signOff === null) return null;
  if (returns.some(({ payload }) => payload.response.digest === signOff.digest)) return { kind: 'handed-in', at: null };
  const own = written.find((each) => each.revision === revision);
  if (own === undefined) return null;
  if (own.handedInAt !== undefined) return { kind: 'handed-in', at: own.handedInAt };
  return own.exportedAt === undefined ? { kind: 'to-export' } : { kind: 'to-hand-in', exportedAt: own.exportedAt };
}
