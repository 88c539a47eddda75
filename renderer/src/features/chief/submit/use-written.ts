import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';

/** The revisions of the open response that were written, the newest first; undefined while they are being read. */
export function useWritten(): WrittenRevision[] | undefined {
  const { responses } = useChiefServices();
  const { id } = useOpenResponse().response;
  return useWatched(id, () => responses.written(id));
}
