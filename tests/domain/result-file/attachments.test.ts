import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ATTACHMENT_MAX_BYTES,
  ATTACHMENT_TYPES,
  attachmentOf,
  ATTACHMENTS_MAX_COUNT,
} from '#domain/answers/attachment.ts';
import { fromBase64, toBase64 } from '#domain/exchange/base64.ts';
import { nothingOpens, type Seal, type Unseal } from '#domain/exchange/crypto.ts';
import { readAttachments } from '#domain/exchange/parts.ts';
import { sealedAnew } from '#domain/exchange/reseal.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { fail, ok } from '#domain/result.ts';
import { handedAttachment } from '#domain/result-file/build.ts';
import { RESULT_FORMAT, type HandedAttachment, type Payload } from '#domain/result-file/result-payload.ts';
import { readResultFile, readResultAttachment, RESULT_FILE } from '#domain/result-file/read.ts';
import { sealTo, sealWithPassphrase, unsealBy, unsealWith, unsealWithPassphrase } from '#sealing/age.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { newSigner } from '../../support/signing.ts';
import { anyText } from '../../support/any-text.ts';

const QUICK = 4;
const PASSPHRASE = '流氷きたきつね帆立';
const AT = '2026-11-22T00:00:00.000Z';
const sign = await newSigner();
const { key } = await sign('');
const one = await createOfficerKey('甲', PASSPHRASE, AT, QUICK);
const two = await createOfficerKey('乙', PASSPHRASE, AT, QUICK);
const toBoth = sealTo([one.file.recipient, two.file.recipient]);
const [sample] = fc.sample(payloads(), { numRuns: 1, seed: 2 });
const [first] = sample?.answers ?? [];
if (sample === undefined || first === undefined) throw new Error('one payload with an answer was asked for');
const base: Payload = { ...sample, answers: [{ ...first, status: 'yes' }], device: { ...sample.device, key } };

function attachment(bytes: Uint8Array, changes: Partial<HandedAttachment> = {}): HandedAttachment {
  const said = { id: '', item: first?.item ?? '', name: '記録.png', type: 'image/png' } as const;
  return { ...handedAttachment(attachmentOf(said, bytes)), ...changes };
}

/** A signed file with these attachments. */
function fileWith(attached: readonly Uint8Array[], seal: Seal | null = null): Promise<string> {
  const attachments = attached.map((bytes) => attachment(bytes));
  return writeSigned(RESULT_FILE, { ...base, attachments }, sign, seal, attached);
}

/** The verdict on a file that describes its attachments like this. Bypasses the checks at writing. */
async function verdictOn(attachments: readonly object[], changes: Partial<Payload> = {}): Promise<string> {
  const unchecked = { ...RESULT_FILE, attachmentsOf: () => [] };
  const text = await writeSigned(unchecked, { ...base, ...changes, attachments } as Payload, sign, null);
  return verdict(withParts(text, () => attachments.map(() => 'AAAA')));
}

async function verdict(text: string): Promise<string> {
  const read = await readResultFile(text, verifySignature, nothingOpens);
  return read.ok ? 'read' : read.failure.kind;
}

function withParts(text: string, change: (parts: string[]) => string[]): string {
  const envelope = JSON.parse(text) as { version: number; attachments: string[] };
  const attachments = change(envelope.attachments);
  return JSON.stringify({ ...envelope, version: attachments.length === 0 ? 1 : 2, attachments });
}

const open = (text: string, index: number, unseal: Unseal = nothingOpens) =>
  readResultAttachment(text, index, verifySignature, unseal);

describe('the attachments of a result file', () => {
  it('come back byte for byte: open, sealed to each of two officers, and resealed with a passphrase', async () => {
    const kinds = fc.record({
      bytes: fc.uint8Array({ minLength: 1 }),
      name: anyText(),
      type: fc.constantFrom(...ATTACHMENT_TYPES),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(kinds, { minLength: 1, maxLength: 3 }), async (given) => {
        const attached = given.map(({ bytes }) => bytes);
        const attachments = given.map(({ bytes, ...said }) =>
          handedAttachment(attachmentOf({ ...said, id: '', item: first.item }, bytes)),
        );
        const plain = await writeSigned(RESULT_FILE, { ...base, attachments }, sign, null, attached);
        const sealed = await sealedAnew(plain, RESULT_FORMAT, nothingOpens, toBoth);
        if (!sealed.ok) throw new Error(sealed.failure.kind);
        const copy = await sealedAnew(plain, RESULT_FORMAT, nothingOpens, sealWithPassphrase(PASSPHRASE, QUICK));
        if (!copy.ok) throw new Error(copy.failure.kind);
        const ways: [string, Unseal][] = [
          [plain, nothingOpens],
          [sealed.value, unsealWith(one.identity)],
          [sealed.value, unsealWith(two.identity)],
          [copy.value, unsealWithPassphrase(PASSPHRASE)],
        ];
        for (const [text, unseal] of ways) {
          const read = await readResultFile(text, verifySignature, unseal);
          if (!read.ok) throw new Error(read.failure.kind);
          expect(read.value.payload.attachments).toEqual(attachments);
          expect(await readAttachments(text, RESULT_FORMAT, attachments, unseal)).toEqual(ok(attached));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('stay closed while the file is read, and open one by one', async () => {
    const text = await fileWith([Uint8Array.of(1), Uint8Array.of(2)], toBoth);
    let opened = 0;
    const counting = unsealBy((armored) => {
      opened += 1;
      return unsealWith(one.identity).bytes(armored);
    });
    expect((await readResultFile(text, verifySignature, counting)).ok).toBe(true);
    expect(opened).toBe(1);
    expect(await open(text, 1, counting)).toEqual(ok(Uint8Array.of(2)));
    expect(opened).toBe(3);
    expect(await open(text, 2, counting)).toEqual(fail({ kind: 'mismatch' }));
    expect(await open(text, 0)).toEqual(fail({ kind: 'sealed' }));
  });

  it.each<[string, Seal | null, Unseal]>([
    ['open', null, nothingOpens],
    ['sealed', toBoth, unsealWith(one.identity)],
  ])('are refused when changed, swapped, removed or added (%s)', async (_, seal, unseal) => {
    const text = await fileWith([Uint8Array.of(1), Uint8Array.of(2)], seal);
    const foreign = seal === null ? toBase64(Uint8Array.of(3)) : await seal(Uint8Array.of(3));
    const changed = withParts(text, ([, other = '']) => [foreign, other]);
    expect(await open(changed, 0, unseal)).toEqual(fail({ kind: 'tampered' }));
    expect(await open(changed, 1, unseal)).toEqual(ok(Uint8Array.of(2)));
    const swapped = withParts(text, (parts) => parts.toReversed());
    expect(await open(swapped, 0, unseal)).toEqual(fail({ kind: 'tampered' }));
    const broken = withParts(text, ([part = '', other = '']) => [part.slice(0, -3), other]);
    expect(await open(broken, 0, unseal)).toEqual(fail({ kind: 'broken' }));
    for (const hostile of [
      withParts(text, (parts) => parts.slice(1)),
      withParts(text, () => []),
      withParts(text, (parts) => [...parts, foreign]),
    ]) {
      expect(await open(hostile, 0, unseal)).toEqual(fail({ kind: 'mismatch' }));
      expect(await readResultFile(hostile, verifySignature, unseal)).toEqual(fail({ kind: 'mismatch' }));
    }
  });

  it("raise the envelope's version, so that an older program reports a newer file instead of a broken one", async () => {
    const version = (text: string) => (JSON.parse(text) as { version: number }).version;
    expect(version(await fileWith([]))).toBe(1);
    expect(version(await fileWith([Uint8Array.of(1)]))).toBe(2);
    const text = await fileWith([Uint8Array.of(1)]);
    expect(await verdict(text.replace('"version": 2', '"version": 1'))).toBe('broken');
  });

  it('are limited in size, number, type and name', async () => {
    const good = attachment(Uint8Array.of(1));
    const large = { ...good, size: ATTACHMENT_MAX_BYTES };
    expect(await verdictOn([good])).toBe('read');
    expect(await verdictOn([large, large, large, large])).toBe('read');
    for (const bad of [
      { ...good, size: ATTACHMENT_MAX_BYTES + 1 },
      { ...good, size: 0 },
      { ...good, type: 'text/html' },
      { ...good, name: '../記録.png' },
      { ...good, name: '記録.exe' },
      { ...good, name: '記録\u202E.png' },
      { ...good, item: 'Z-9' },
      { ...good, more: 1 },
    ])
      expect(await verdictOn([bad])).toBe('broken');
    expect(await verdictOn([large, large, large, large, good])).toBe('broken');
    expect(await verdictOn(Array.from({ length: ATTACHMENTS_MAX_COUNT + 1 }, () => good))).toBe('broken');
    expect(await verdictOn([good], { answers: [{ ...first, status: 'na' }] })).toBe('broken');
  });

  it('are written only as the payload describes them', async () => {
    const named = { ...base, attachments: [attachment(Uint8Array.of(1))] };
    for (const attached of [[], [Uint8Array.of(2)], [Uint8Array.of(1), Uint8Array.of(1)]])
      await expect(writeSigned(RESULT_FILE, named, sign, null, attached)).rejects.toThrow('not those');
  });
});

describe('base64', () => {
  it('equals that of other programs, and is decoded back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40_000, size: 'max' }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(Buffer.from(fromBase64(text) ?? []).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['A', 'AA', 'AAA', 'AB==', 'AAB=', 'A===', 'AA=A', 'AA\nA', 'ＡAAA', 'AAA-'])('refuses %j', (text) => {
    expect(fromBase64(text)).toBeNull();
  });
});
