import type { Response } from '../answers/response.ts';
import type { ReturnPayload } from './payload.ts';
import type { ReceivedReturn } from './return-repository.ts';

/** What the officer said to one item: in which return, on which day (instant in UTC), and by when it has to be done (null: no day set). */
export interface Remark {
  item: string;
  kind: ReturnPayload['kind'];
  issuedAt: string;
  text: string;
  due: string | null;
}

/** Every remark of the returns, those of the newest return first. */
export function remarksOf(returns: readonly ReceivedReturn[]): Remark[] {
  return returns
    .toSorted((a, b) => b.payload.issuedAt.localeCompare(a.payload.issuedAt))
    .flatMap(({ payload: { kind, issuedAt, remarks } }) => remarks.map((remark) => ({ ...remark, kind, issuedAt })));
}

/** The returns that answer the revision handed in last: the one that is signed now, or the one the draft replaces. The newest first. */
export function standingReturns(
  response: Pick<Response, 'signOff' | 'ancestors'>,
  returns: readonly ReceivedReturn[],
): ReceivedReturn[] {
  const handedIn = response.signOff?.digest ?? response.ancestors[0];
  return returns
    .filter(({ payload }) => payload.response.digest === handedIn)
    .toSorted((a, b) => b.payload.issuedAt.localeCompare(a.payload.issuedAt));
}
