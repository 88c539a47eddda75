import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, payloadDigest, verificationCode } from '#domain/exchange/digest.ts';
import { resultFileName } from '#domain/result-file/result-file-name.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { readResultFile } from '#domain/result-file/read.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { newSigner, signedFile } from '../../support/signing.ts';
import { inspection } from '../../support/small-questionnaire.ts';

const [payload] = fc.sample(payloads(), { numRuns: 1, seed: 7 });
if (payload === undefined) throw new Error('one payload was asked for');
const sign = await newSigner();
const file = await signedFile(payload, sign);

async function verdictOf(text: string): Promise<string> {
  const read = await readResultFile(text, verifySignature, nothingOpens);
  return read.ok ? 'read' : read.failure.kind;
}

function rewritten(change: (envelope: { open: string } & Record<string, unknown>) => void): string {
  const envelope = JSON.parse(file) as { open: string } & Record<string, unknown>;
  change(envelope);
  return JSON.stringify(envelope);
}

describe('a result file', () => {
  it('reads back exactly what was written', async () => {
    await fc.assert(
      fc.asyncProperty(payloads(), async (written) => {
        const read = await readResultFile(await signedFile(written, sign), verifySignature, nothingOpens);
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect({ ...read.value.payload, device: written.device }).toEqual(written);
        expect(read.value.digest).toBe(payloadDigest(read.value.payload));
      }),
      { numRuns: 60 },
    );
  });

  it('is read with a byte order mark and CRLF', async () => {
    expect(await verdictOf(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toBe('read');
  });

  it('is named after year, department and revision, without characters that Windows forbids', () => {
    const named = resultFileName(inspection, { ...payload, department: { code: '031', name: '市民/課' } });
    expect(named).toBe('自己点検_R08_031_市民＿課_提出_第1版.tenken');
  });

  it('gives a separate verdict for each fault', async () => {
    expect(await verdictOf('')).toBe('empty');
    expect(await verdictOf(' \n')).toBe('empty');
    expect(await verdictOf('所属,項目\r\n')).toBe('foreign');
    expect(await verdictOf('{"name":"他のソフト"}')).toBe('foreign');
    expect(await verdictOf(file.slice(0, file.length / 2))).toBe('truncated');
    expect(await verdictOf(file.replace('"attachments"', 'attachments'))).toBe('broken');
    expect(await verdictOf(rewritten((envelope) => (envelope['version'] = 3)))).toBe('newer-version');
    expect(await verdictOf(rewritten((envelope) => (envelope['version'] = 2)))).toBe('broken');
    expect(await verdictOf(rewritten((envelope) => (envelope['format'] = 'tenken/pack')))).toBe('other-kind');
    expect(await verdictOf(rewritten((envelope) => (envelope['extra'] = 1)))).toBe('broken');
    expect(await verdictOf(rewritten((envelope) => (envelope['inspection'] = crypto.randomUUID())))).toBe('mismatch');
    expect(await verdictOf(rewritten((envelope) => (envelope.open = ` ${envelope.open}`)))).toBe('tampered');
    expect(await verdictOf(rewritten((envelope) => (envelope.open = '{')))).toBe('broken');
    const sealed = { format: 'tenken/result', version: 1, inspection: inspection.id, sealed: 'x', attachments: [] };
    expect(await verdictOf(JSON.stringify(sealed))).toBe('sealed');
  });

  it('is refused when an answer was changed after signing', async () => {
    const changed = rewritten(
      (envelope) => (envelope.open = envelope.open.replace('"declaredAt":"2026', '"declaredAt":"2025')),
    );
    expect(await verdictOf(changed)).toBe('tampered');
  });

  it('is refused when it names another device than its signer', async () => {
    const other = await newSigner();
    const { signature, key } = await other(canonicalText(payload));
    const open = canonicalText({ payload, signature, key });
    expect(await verdictOf(rewritten((envelope) => (envelope.open = open)))).toBe('mismatch');
  });

  it('is refused safely when nested deeply', async () => {
    expect(await verdictOf(rewritten((envelope) => (envelope.open = '['.repeat(200_000))))).toBe('broken');
    expect(await verdictOf(`{"format":"tenken/result","a":${'['.repeat(200_000)}`)).toBe('truncated');
  });

  it('is read when comments are full of brackets', async () => {
    const [first] = payload.answers;
    if (first === undefined) throw new Error('the payload has answers');
    const bracketed = { ...payload, answers: [{ ...first, comment: '[{"'.repeat(500) }] };
    expect(await verdictOf(await signedFile(bracketed, sign))).toBe('read');
  });
});

describe('照合コード', () => {
  it('has twenty characters in five groups, from the first 100 bits', () => {
    expect(verificationCode('0'.repeat(64))).toBe('0000-0000-0000-0000-0000');
    expect(verificationCode('f'.repeat(25) + '0'.repeat(39))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(verificationCode('00443214c74254b635cf84653' + '0'.repeat(39))).toBe('0123-4567-89AB-CDEF-GHJK');
  });
});
