import type { Response } from '../answers/response.ts';
import type { ReturnPayload } from './return-payload.ts';
import type { ReceivedReturn } from './return-repository.ts';

/**
 * A received remark: the item, the return that it came in, when that was issued (instant in UTC), and the day by which
 * to act (null: none set).
 */
export interface Remark {
  item: string;
  kind: ReturnPayload['kind'];
  issuedAt: string;
  text: string;
  due: string | null;
}

/** All remarks, those of the newest return first. */
export function remarksOf(returns: readonly ReceivedReturn[]): Remark[] {
  return returns
    .toSorted((a, b) => b.payload.issuedAt.localeCompare(a.payload.issuedAt))
    .flatMap(({ payload: { kind, issuedAt, remarks } }) => remarks.map((remark) => ({ ...remark, kind, issuedAt })));
}

/** The returns to the revision handed in last: the signed one, or the one that the draft replaces. Newest first. */
export function standingReturns(
  response: Pick<Response, 'signOff' | 'ancestors'>,
  returns: readonly ReceivedReturn[],
): ReceivedReturn[] {
  const handedIn = response.signOff?.digest ?? response.ancestors[0];
  return returns
    .filter(({ payload }) => payload.response.digest === handedIn)
    .toSorted((a, b) => b.payload.issuedAt.localeCompare(a.payload.issuedAt));
}
