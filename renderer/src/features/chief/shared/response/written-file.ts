import type { WrittenFile, WrittenRevision } from '#domain/answers/response-repository.ts';
import type { Services } from '../../../shared/services/services.ts';

/** The file of a revision that was written here. Throws when it is gone, which it is only together with the revision. */
export async function writtenFile(
  { responses }: Pick<Services, 'responses'>,
  { response, revision }: Pick<WrittenRevision, 'response' | 'revision'>,
): Promise<WrittenFile> {
  const file = await responses.file(response, revision);
  if (file === undefined) throw new Error('the file of a written revision is gone');
  return file;
}
