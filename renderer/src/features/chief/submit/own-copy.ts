import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import { nothingOpens, type Seal } from '#domain/exchange/crypto.ts';
import { sealedAnew } from '#domain/exchange/reseal.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { ownCopyFileName } from '#domain/result-file/result-file-name.ts';
import { RESULT_FORMAT } from '#domain/result-file/result-payload.ts';
import type { ChiefServices } from '../shared/services/chief-services.ts';
import { writtenFile } from '../shared/response/written-file.ts';

/**
 * 控え of a revision: the signed content as it was handed in, letter by letter and with its attachments, so that code and signature are the same,
 * sealed anew with `seal`. Throws when what was kept is not that content.
 */
export async function ownCopy(
  services: Pick<ChiefServices, 'readOwnCopy' | 'responses'>,
  inspection: Pick<Inspection, 'fiscalYear'>,
  written: WrittenRevision,
  seal: Seal,
): Promise<{ name: string; text: string }> {
  const { plain, text } = await writtenFile(services, written);
  const signed = plain ?? text;
  const read = await services.readOwnCopy(signed);
  const copy = await sealedAnew(signed, RESULT_FORMAT, nothingOpens, seal);
  if (!read.ok || !copy.ok || read.value.digest !== written.digest)
    throw new Error('what was kept at the sign-off is not what was signed');
  return { name: ownCopyFileName(inspection, read.value.payload), text: copy.value };
}
