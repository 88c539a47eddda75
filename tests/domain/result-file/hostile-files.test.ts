import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#documents/text.ts';
import { canonicalText } from '#domain/exchange/digest.ts';
import { readResultFile } from '#domain/result-file/read.ts';
import { sealTo, unsealWith } from '#sealing/age.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { RESULT_FILE } from '#domain/result-file/read.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { newSigner, signedFile } from '../../support/signing.ts';
import { fuzzResults } from '../../fuzz/outcomes.ts';

const [payload] = fc.sample(payloads(), { numRuns: 1, seed: 2 });
if (payload === undefined) throw new Error('one payload was asked for');
const small = { ...payload, answers: payload.answers.slice(0, 1) };
/** Opening a sealed file once for each of its bytes is slow on a busy machine. */
const EVERY_BYTE_MS = 180_000;
const sign = await newSigner();
const { key } = await sign('');
const { file, identity } = await createOfficerKey('officer', 'passphrase', '2026-11-22T00:00:00.000Z', 4);
const unseal = unsealWith(identity);

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const text = decodeText(bytes);
  if (!text.ok) return 'foreign';
  const read = await readResultFile(text.value, verifySignature, unseal);
  if (!read.ok) return read.failure.kind;
  return canonicalText(read.value.payload) === canonicalText({ ...small, device: { ...small.device, key } })
    ? 'same'
    : 'changed';
}

describe('a damaged file', () => {
  it.each([['open', null] as const, ['sealed', sealTo([file.recipient])] as const])(
    '(%s) with any one byte changed is refused or gives the same payload',
    async (_, seal) => {
      const text = await writeSigned(RESULT_FILE, { ...small, device: { ...small.device, key } }, sign, seal);
      const bytes = new TextEncoder().encode(text);
      expect(await outcomeOf(bytes)).toBe('same');
      const seen = new Set<string>();
      for (let place = 0; place < bytes.length; place += 1) {
        const changed = bytes.slice();
        changed[place] = (changed[place] ?? 0) ^ 1;
        seen.add(await outcomeOf(changed));
      }
      expect(seen).not.toContain('changed');
      expect(seen).toContain(seal === null ? 'tampered' : 'broken');
    },
    EVERY_BYTE_MS,
  );

  it('is refused wherever it is truncated', async () => {
    const bytes = new TextEncoder().encode(await signedFile(small, sign));
    for (let length = 0; length < bytes.length - 2; length += 1) {
      expect(['empty', 'foreign', 'truncated', 'broken']).toContain(await outcomeOf(bytes.slice(0, length)));
    }
  });

  it('never crashes and is never accepted changed, however it is damaged', async () => {
    const outcomes = await fuzzResults(300, 9);
    expect(Object.values(outcomes).reduce((sum, times) => sum + times, 0)).toBe(300);
  });
});
