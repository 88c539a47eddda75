import { attachmentOf, type Attachment, type NoRoom } from '#domain/answers/attachment.ts';
import type { NotStored } from '#domain/answers/response-repository.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { attachableContent, type Attachable, type ContentRefused } from '#documents/evidence/check.ts';
import type { IncomingFile } from '#host/host.ts';
import type { ChiefServices } from '../../shared/services/chief-services.ts';

/** Why a file was not attached. `unread`: it could not be read from where it lies. */
export interface NotAttached {
  kind: ContentRefused['kind'] | NoRoom['kind'] | NotStored['kind'] | 'unread';
}

/** Checks a file by its content, draws a picture anew, and attaches it to an answer. What is stored has been made or looked through here. */
export async function attachFile(
  services: Pick<ChiefServices, 'openResponses' | 'cleanPicture' | 'newId'>,
  { response, item }: { response: string; item: string },
  file: IncomingFile,
): Promise<Result<Attachment, NotAttached>> {
  const read = await file.read();
  if (!read.ok) return fail({ kind: read.failure.kind === 'too-large' ? 'too-large' : 'unread' });
  const content = attachableContent(read.value);
  if (!content.ok) return content;
  const clean = await cleaned(services, content.value, read.value);
  if (!clean.ok) return clean;
  const { type, bytes } = clean.value;
  const attachment = attachmentOf({ id: services.newId(), item, name: file.name, type }, bytes);
  const added = await services.openResponses.attach(response, attachment, bytes);
  return added.ok ? ok(attachment) : added;
}

type Clean = Pick<Attachment, 'type'> & { bytes: Uint8Array };

async function cleaned(
  { cleanPicture }: Pick<ChiefServices, 'cleanPicture'>,
  content: Attachable,
  bytes: Uint8Array,
): Promise<Result<Clean, { kind: 'damaged' }>> {
  if (content.kind === 'pdf') return ok({ type: 'application/pdf', bytes });
  return cleanPicture(bytes, content.as !== 'jpeg');
}
