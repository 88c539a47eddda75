import type { Response } from '#domain/answers/response.ts';

/** What builds before the first release did not write yet. */
type Later = 'earlierRespondents' | 'handedOver';

/** A stored response with everything it has to have: one that was never handed over may lack the words for that, and must not look locked. */
export function completeResponse(
  stored: (Omit<Response, Later> & Partial<Pick<Response, Later>>) | undefined,
): Response | undefined {
  // The database asks this of a row that is not there, too.
  if (stored === undefined) return undefined;
  const { earlierRespondents = [], handedOver = null } = stored;
  return { ...stored, earlierRespondents, handedOver };
}
