import type { Seal } from '#domain/exchange/crypto.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { RESULT_FILE } from '#domain/result-file/read.ts';
import { restoredFrom } from '#domain/result-file/restore.ts';
import type { Services } from '#app/services/services.ts';
import { sealTo } from '#sealing/age.ts';
import { earlierInspection, earlierQuestionnaire, lastYearsPayload } from './last-year.ts';
import { sampleOf } from './sample.ts';
import { newSigner } from './signing.ts';
import { storedBehind } from './repositories.ts';

/** A result file as another computer wrote it. */
export async function written(payload: Payload, seal: Seal | null = null): Promise<string> {
  const sign = await newSigner();
  const { key } = await sign('');
  return writeSigned(RESULT_FILE, { ...payload, device: { recipient: null, key } }, sign, seal);
}

/** Last year's response, signed on this computer and sealed to an officer; gives the sealed file. */
export async function answeredHere(services: Services): Promise<string> {
  const known = sampleOf(earlierInspection, earlierQuestionnaire);
  const plain = await written(lastYearsPayload({ 'A-1': 'yes' }));
  const read = await services.readOwnCopy(plain);
  if (!read.ok) throw new Error(read.failure.kind);
  const key = await services.sealing.createKey('点検担当', '流氷と白い灯台の坂道', '2025-10-01T00:00:00.000Z');
  const text = await written(read.value.payload, sealTo([key.recipient]));
  await services.inspections.keep(known);
  await storedBehind(services).responses.restore(restoredFrom(read.value, known, { text, plain }, []));
  return text;
}
