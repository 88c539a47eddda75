import fc from 'fast-check';
import { armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';
import { asksForPassphrase, sealTo, sealWithPassphrase, unsealWith, unsealWithPassphrase } from '#sealing/age.ts';
import { anyText } from '../support/any-text.ts';

const QUICK = 4;
const mine = await generateX25519Identity();
const second = await generateX25519Identity();
const strangers = await generateX25519Identity();
const seal = sealTo([await identityToRecipient(mine), await identityToRecipient(second)]);

describe('sealing to keys', () => {
  it('lets each recipient alone open it and get the text back', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), async (text) => {
        const armored = await seal(text);
        expect(await unsealWith(mine)(armored)).toEqual({ ok: true, value: text });
        expect(await unsealWith(second)(armored)).toEqual({ ok: true, value: text });
      }),
      { numRuns: 10 },
    );
  });

  it('keeps a byte order mark at the beginning', async () => {
    expect(await unsealWith(mine)(await seal('\uFEFFtext'))).toEqual({ ok: true, value: '\uFEFFtext' });
  });

  it('gives `not-for-this-key` when the key is no recipient', async () => {
    expect(await unsealWith(strangers)(await seal('text'))).toEqual({
      ok: false,
      failure: { kind: 'not-for-this-key' },
    });
  });

  it('gives `broken` for text that is not an age file', async () => {
    for (const text of ['', 'hello', '-----BEGIN AGE ENCRYPTED FILE-----\n']) {
      expect(await unsealWith(mine)(text)).toEqual({ ok: false, failure: { kind: 'broken' } });
    }
  });

  it('opens a file sealed to a hundred recipients', async () => {
    const recipient = await identityToRecipient(mine);
    const armored = await sealTo(Array.from({ length: 100 }, () => recipient))('text');
    expect(await unsealWith(mine)(armored)).toEqual({ ok: true, value: 'text' });
  });

  // Each stanza would cost one key agreement. With 280,000 of them, the page would hang for half a minute.
  it.each([101, 280_000])('refuses %i recipients without trying the key on one of them', async (count) => {
    const stanza = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`;
    const file = `age-encryption.org/v1\n${stanza.repeat(count)}--- ${'A'.repeat(43)}\n${'x'.repeat(32)}`;
    const armored = armor.encode(new TextEncoder().encode(file));
    const agreements = vi.spyOn(crypto.subtle, 'deriveBits');
    expect(await unsealWith(mine)(armored)).toEqual({ ok: false, failure: { kind: 'broken' } });
    expect(asksForPassphrase(armored)).toBe(false);
    expect(agreements).not.toHaveBeenCalled();
    agreements.mockRestore();
  });

  it('opens with a non-extractable private key', async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits'])) as {
      privateKey: CryptoKey;
    };
    const armored = await sealTo([await identityToRecipient(pair.privateKey)])('控え');
    expect(await unsealWith(pair.privateKey)(armored)).toEqual({ ok: true, value: '控え' });
  });
});

describe('sealing with a passphrase', () => {
  it('opens with that passphrase only', async () => {
    const armored = await sealWithPassphrase('流氷と知床の海', QUICK)('text');
    expect(await unsealWithPassphrase('流氷と知床の海')(armored)).toEqual({ ok: true, value: 'text' });
    expect(await unsealWithPassphrase('流氷と知床の山')(armored)).toEqual({
      ok: false,
      failure: { kind: 'wrong-passphrase' },
    });
  });

  it('reports in advance whether a passphrase is needed', async () => {
    expect(asksForPassphrase(await sealWithPassphrase('流氷', QUICK)('text'))).toBe(true);
    expect(asksForPassphrase(await sealWithPassphrase('流氷', QUICK)('長い'.repeat(500_000)))).toBe(true);
    expect(asksForPassphrase(await seal('text'))).toBe(false);
    expect(asksForPassphrase('text')).toBe(false);
  });
});
