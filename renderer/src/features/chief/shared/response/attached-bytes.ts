import type { Attachment } from '#domain/answers/attachment.ts';
import { isPart } from '#domain/exchange/parts.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { ChiefServices } from '../services/chief-services.ts';

/** The bytes of attachments of a response, in their order; `unreadable` when stored ones are not what was attached. */
export async function attachedBytes(
  { attachments }: Pick<ChiefServices, 'attachments'>,
  response: string,
  wanted: readonly Attachment[],
): Promise<Result<Uint8Array[], { kind: 'unreadable' }>> {
  const all: Uint8Array[] = [];
  for (const attachment of wanted) {
    const bytes = await attachments.bytes(response, attachment.id);
    if (!isPart(attachment, bytes)) return fail({ kind: 'unreadable' });
    all.push(bytes);
  }
  return ok(all);
}
