import { useOpenResponse } from '../shared/response/open-response.ts';
import { completeChapters } from './complete-chapters.ts';
import type { CopySource } from './keep-copy.ts';

/** The open response, as copies of it are made. */
export function useCopySource(): CopySource {
  const open = useOpenResponse();
  const { response, inspection, department } = open;
  return { id: response.id, inspection, department, complete: completeChapters(open).map(({ id }) => id) };
}
