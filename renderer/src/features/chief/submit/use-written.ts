import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useServices } from '../../shared/services/services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';

/** The revisions of the open response that were written, the newest first; undefined while they are being read. */
export function useWritten(): WrittenRevision[] | undefined {
  const { responses } = useServices();
  const { id } = useOpenResponse().response;
  return useWatched(id, () => responses.written(id));
}
