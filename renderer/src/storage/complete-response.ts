import type { Response } from '#domain/answers/response.ts';

/** Fields that builds before the first release did not write. */
type Later = 'earlierRespondents' | 'handedOver';

/** Adds fields that older rows lack. Without `handedOver`, a response that was never handed over would look locked. */
export function completeResponse(
  stored: (Omit<Response, Later> & Partial<Pick<Response, Later>>) | undefined,
): Response | undefined {
  // Dexie also calls the hook for rows that do not exist.
  if (stored === undefined) return undefined;
  const { earlierRespondents = [], handedOver = null } = stored;
  return { ...stored, earlierRespondents, handedOver };
}
