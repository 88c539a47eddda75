import fc from 'fast-check';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { asksForPassphrase, sealTo, sealWithPassphrase, unsealWith, unsealWithPassphrase } from '#sealing/age.ts';
import { anyText } from '../support/any-text.ts';

const QUICK = 4;
const mine = await generateX25519Identity();
const second = await generateX25519Identity();
const strangers = await generateX25519Identity();
const seal = sealTo([await identityToRecipient(mine), await identityToRecipient(second)]);

describe('sealing to keys', () => {
  it('lets every recipient open it alone and gives back the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), async (text) => {
        const armored = await seal(text);
        expect(await unsealWith(mine)(armored)).toEqual({ ok: true, value: text });
        expect(await unsealWith(second)(armored)).toEqual({ ok: true, value: text });
      }),
      { numRuns: 10 },
    );
  });

  it('gives back a byte order mark at the beginning as well', async () => {
    expect(await unsealWith(mine)(await seal('\uFEFFtext'))).toEqual({ ok: true, value: '\uFEFFtext' });
  });

  it('says that a file is not for this key', async () => {
    expect(await unsealWith(strangers)(await seal('text'))).toEqual({
      ok: false,
      failure: { kind: 'not-for-this-key' },
    });
  });

  it('calls what is no age file broken', async () => {
    for (const text of ['', 'hello', '-----BEGIN AGE ENCRYPTED FILE-----\n']) {
      expect(await unsealWith(mine)(text)).toEqual({ ok: false, failure: { kind: 'broken' } });
    }
  });

  it('opens with a private key that scripts cannot read', async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits'])) as {
      privateKey: CryptoKey;
    };
    const armored = await sealTo([await identityToRecipient(pair.privateKey)])('控え');
    expect(await unsealWith(pair.privateKey)(armored)).toEqual({ ok: true, value: '控え' });
  });
});

describe('sealing with a passphrase', () => {
  it('opens with the passphrase and with no other', async () => {
    const armored = await sealWithPassphrase('流氷と知床の海', QUICK)('text');
    expect(await unsealWithPassphrase('流氷と知床の海')(armored)).toEqual({ ok: true, value: 'text' });
    expect(await unsealWithPassphrase('流氷と知床の山')(armored)).toEqual({
      ok: false,
      failure: { kind: 'wrong-passphrase' },
    });
  });

  it('shows beforehand whether a passphrase is asked for', async () => {
    expect(asksForPassphrase(await sealWithPassphrase('流氷', QUICK)('text'))).toBe(true);
    expect(asksForPassphrase(await sealWithPassphrase('流氷', QUICK)('長い'.repeat(500_000)))).toBe(true);
    expect(asksForPassphrase(await seal('text'))).toBe(false);
    expect(asksForPassphrase('text')).toBe(false);
  });
});
