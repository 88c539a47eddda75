import type { WrittenFile, WrittenRevision } from '#domain/answers/response-repository.ts';
import type { ChiefServices } from '../services/chief-services.ts';

/** The file of a revision that was written here. Throws when it is gone, which it is only together with the revision. */
export async function writtenFile(
  { responses }: Pick<ChiefServices, 'responses'>,
  { response, revision }: Pick<WrittenRevision, 'response' | 'revision'>,
): Promise<WrittenFile> {
  const file = await responses.file(response, revision);
  if (file === undefined) throw new Error('the file of a written revision is gone');
  return file;
}
