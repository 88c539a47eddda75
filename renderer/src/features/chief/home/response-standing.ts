import type { Response } from '#domain/answers/response.ts';

/** Where a response stands on this computer. */
type ResponseStanding = 'draft' | 'signed' | 'handedOver';

export function responseStanding({ signOff, handedOver }: Pick<Response, 'signOff' | 'handedOver'>): ResponseStanding {
  if (signOff !== null) return 'signed';
  return handedOver === null ? 'draft' : 'handedOver';
}
