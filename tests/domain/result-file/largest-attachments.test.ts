import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ATTACHMENT_MAX_BYTES, attachmentOf, ATTACHMENTS_MAX_BYTES } from '#domain/answers/attachment.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { handedAttachment } from '#domain/result-file/build.ts';
import { readResultAttachment, RESULT_FILE } from '#domain/result-file/read.ts';
import { sealTo, unsealWith } from '#sealing/age.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { newSigner } from '../../support/signing.ts';

const QUICK = 4;

it('the largest allowed attachments, sealed to two officers, stay below the file limit', async () => {
  const sign = await newSigner();
  const officer = (name: string) => createOfficerKey(name, '流氷きたきつね帆立', '2026-11-22T00:00:00.000Z', QUICK);
  const [one, two] = [await officer('甲'), await officer('乙')];
  const [sample] = fc.sample(payloads(), { numRuns: 1, seed: 2 });
  const [first] = sample?.answers ?? [];
  if (sample === undefined || first === undefined) throw new Error('one payload with an answer was asked for');

  const bytes = new Uint8Array(ATTACHMENT_MAX_BYTES);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = (place * 2_654_435_761) >>> 24;
  const whole = Array.from({ length: ATTACHMENTS_MAX_BYTES / ATTACHMENT_MAX_BYTES }, () => bytes);
  const said = { id: '', item: first.item, name: '記録.png', type: 'image/png' } as const;
  const attachments = whole.map((each) => handedAttachment(attachmentOf(said, each)));
  const { key } = await sign('');
  const answers = [{ ...first, status: 'yes' as const }];
  const payload = { ...sample, answers, device: { ...sample.device, key }, attachments };
  const sealed = await writeSigned(RESULT_FILE, payload, sign, sealTo([one.file.recipient, two.file.recipient]), whole);

  expect(Buffer.byteLength(sealed)).toBeLessThan(29_000_000);
  const opened = await readResultAttachment(sealed, 3, verifySignature, unsealWith(two.identity));
  expect(opened.ok && Buffer.from(opened.value).equals(bytes)).toBe(true);
}, 60_000);
