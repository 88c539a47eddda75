import { useMemo } from 'react';
import { handInOf, type HandIn } from '#domain/answers/hand-in.ts';
import type { OpenResponse } from './open-response.ts';
import { useChiefServices } from '../services/chief-services.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';

/** How far a response is on its way to the officer; null for a draft, undefined until it is known. */
export function useHandIn({
  response,
  returns,
}: Pick<OpenResponse, 'response' | 'returns'>): HandIn | null | undefined {
  const { responses } = useChiefServices();
  const written = useWatched(response.id, () => responses.written(response.id));
  return useMemo(
    () => (written === undefined ? undefined : handInOf(response, written, returns)),
    [response, written, returns],
  );
}
