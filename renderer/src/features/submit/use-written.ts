import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import { useOpenResponse } from '../open-response.ts';
import { useServices } from '../services.ts';
import { useWatched } from '../use-watched.ts';

/** The revisions of the open response that were written, the newest first; undefined while they are being read. */
export function useWritten(): WrittenRevision[] | undefined {
  const { responses } = useServices();
  const { id } = useOpenResponse().response;
  return useWatched(id, () => responses.written(id));
}
