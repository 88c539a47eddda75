import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromBase64url, toBase64url } from '#sealing/base64url.ts';
import { generateSigningKey, signerWith } from '#sealing/signing.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { anyText } from '../support/any-text.ts';

const sign = signerWith(await generateSigningKey());
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Spells the same bytes differently: the unused bits of the last base64url character are changed. */
function respelled(text: string): string {
  return text.slice(0, -1) + (ALPHABET[ALPHABET.indexOf(text.at(-1) ?? '') + 1] ?? '');
}

describe('signatures', () => {
  it('hold for the signed text only', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), anyText(), async (text, other) => {
        const { signature, key } = await sign(text);
        expect(await verifySignature(text, signature, key)).toBe(true);
        expect(await verifySignature(other, signature, key)).toBe(other === text);
      }),
      { numRuns: 30 },
    );
  });

  it('do not hold with another key', async () => {
    const { signature } = await sign('text');
    const { key } = await signerWith(await generateSigningKey())('text');
    expect(await verifySignature('text', signature, key)).toBe(false);
  });

  it('reject malformed keys and signatures without throwing', async () => {
    const { signature, key } = await sign('text');
    for (const [s, k] of [
      ['', ''],
      [signature, ''],
      ['***', key],
      [signature, '***'],
      [`${signature}=`, key],
      [signature, `${key}A`],
      [key, signature],
    ]) {
      expect(await verifySignature('text', s ?? '', k ?? '')).toBe(false);
    }
  });

  it('do not hold with a key that the browser refuses', async () => {
    const { signature, key } = await sign('text');
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no point of the curve', 'DataError'));
    expect(await verifySignature('text', signature, key)).toBe(false);
  });

  it('import the key for verification only', async () => {
    const { signature, key } = await sign('text');
    const taken = vi.spyOn(crypto.subtle, 'importKey');
    await verifySignature('text', signature, key);
    const [result] = taken.mock.results;
    expect(await result?.value).toMatchObject({ extractable: false, usages: ['verify'] });
  });

  it('and keys have one valid spelling: another spelling of the same bytes is refused', async () => {
    const { signature, key } = await sign('text');
    for (const [s, k] of [
      [respelled(signature), key],
      [signature, respelled(key)],
    ]) {
      expect([fromBase64url(s ?? ''), fromBase64url(k ?? '')]).toEqual([fromBase64url(signature), fromBase64url(key)]);
      expect(await verifySignature('text', s ?? '', k ?? '')).toBe(false);
    }
  });

  it('come from a non-extractable key', async () => {
    const pair = await generateSigningKey();
    await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
  });
});

describe('base64url', () => {
  it('decodes to the bytes it was made from', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
    );
  });
});
