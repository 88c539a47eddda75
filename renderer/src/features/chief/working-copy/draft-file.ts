import { encodeText } from '#documents/text.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { buildDraft } from '#domain/handover/build.ts';
import { DRAFT_FILE } from '#domain/handover/draft-payload.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Protection } from '#state/working-copies.ts';
import { attachedBytes } from '../shared/response/attached-bytes.ts';
import { currentOf } from '../../shared/live/current-of.ts';
import type { ChiefServices } from '../shared/services/chief-services.ts';

/**
 * The response as it is stored now, as the file that 「ファイルを開く」 continues a draft from: the same person goes on with it. `closed`: it is no draft
 * of this computer at present, and there is nothing to copy. With `check` it is opened again through every check, which takes as long as sealing it.
 */
export async function draftFile(
  services: ChiefServices,
  { id, department }: { id: string; department: Pick<Department, 'code' | 'name'> },
  { seal, unseal }: Protection,
  check: boolean,
): Promise<Result<Uint8Array, { kind: 'closed' | 'unreadable' }>> {
  const { responses, attachments, now, version } = services;
  const response = await currentOf(responses.one(id));
  if (response === undefined || response.signOff !== null || response.handedOver !== null)
    return fail({ kind: 'closed' });
  const answers = await currentOf(responses.answers(id));
  const attached = await currentOf(attachments.watch(id));
  const bytes = await attachedBytes(services, id, attached);
  if (!bytes.ok) return bytes;
  const said = { to: response.respondent, handedOverAt: now(), app: version };
  const payload = buildDraft({ department, response, answers, attachments: attached, ...said });
  const { sign } = await services.device();
  const text = await writeSigned(DRAFT_FILE, payload, sign, seal, bytes.value);
  if (check && !(await services.readDraft(text, unseal)).ok) return fail({ kind: 'unreadable' });
  return ok(encodeText(text));
}
