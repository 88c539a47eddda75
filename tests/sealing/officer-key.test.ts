import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';
import { readKeyFile, writeKeyFile } from '#domain/exchange/officer-key.ts';
import { sealTo, sealWithPassphrase, unsealWith, unsealWithPassphrase } from '#sealing/age.ts';
import { openingKeyOf } from '#sealing/identity.ts';
import { createOfficerKey, openKeyFile, recipientOf, rewrapOfficerKey, unlockOfficer } from '#sealing/officer-key.ts';
import { verifySignature } from '#sealing/verify-signature.ts';

const QUICK = 4;
const PASSPHRASE = '流氷と知床の海2026';
const { file, identity } = await createOfficerKey('情報 太郎', PASSPHRASE, '2026-11-22T00:00:00.000Z', QUICK);

describe("an officer's key file", () => {
  it('reads back what was written', () => {
    expect(readKeyFile(writeKeyFile(file))).toEqual({ ok: true, value: file });
  });

  it('unlocks to keys that sign and open', async () => {
    const unlocked = await unlockOfficer(file, PASSPHRASE);
    if (!unlocked.ok) throw new Error(unlocked.failure.kind);
    const { signature, key } = await unlocked.value.sign('text');
    expect(key).toBe(file.key);
    expect(await verifySignature('text', signature, file.key)).toBe(true);
    expect(await unlocked.value.unseal(await sealTo([file.recipient])('text'))).toEqual({ ok: true, value: 'text' });
  });

  it('stays closed with another passphrase', async () => {
    expect(await unlockOfficer(file, 'another')).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } });
  });

  it('is refused when its public keys do not match its secrets', async () => {
    const { file: other } = await createOfficerKey('別人', PASSPHRASE, '2026-11-22T00:00:00.000Z', QUICK);
    expect(await unlockOfficer({ ...file, key: other.key }, PASSPHRASE)).toEqual({
      ok: false,
      failure: { kind: 'mismatch' },
    });
    expect(await unlockOfficer({ ...file, recipient: other.recipient }, PASSPHRASE)).toEqual({
      ok: false,
      failure: { kind: 'mismatch' },
    });
  });

  it('gives only non-extractable keys', async () => {
    const taken = vi.spyOn(crypto.subtle, 'importKey');
    expect((await openKeyFile(file, PASSPHRASE)).ok).toBe(true);
    const keys = await Promise.all(taken.mock.results.map(({ value }) => value));
    expect(keys.filter(({ extractable }) => extractable)).toEqual([]);
    expect(keys.length).toBeGreaterThan(2);
  });

  it('is refused with an identity of another kind, even if its recipient matches', async () => {
    const secrets = await unsealWithPassphrase(PASSPHRASE)(file.sealed);
    if (!secrets.ok) throw new Error(secrets.failure.kind);
    const foreign = await generateHybridIdentity();
    const sealed = await sealWithPassphrase(PASSPHRASE, QUICK)(secrets.value.replace(identity, foreign));
    const recipient = await identityToRecipient(foreign);
    expect(await unlockOfficer({ ...file, recipient, sealed }, PASSPHRASE)).toEqual({
      ok: false,
      failure: { kind: 'mismatch' },
    });
  });

  it('holds no secret outside of its seal', () => {
    expect(writeKeyFile(file)).not.toContain(identity);
  });

  it('contains the identity that belongs to its recipient', async () => {
    expect(await recipientOf(identity)).toBe(file.recipient);
    expect(await recipientOf('AGE-SECRET-KEY-1WRONG')).toBeNull();
  });

  it('gives the specific failure for each kind of damage', () => {
    const kindOf = (text: string) => {
      const read = readKeyFile(text);
      return read.ok ? 'read' : read.failure.kind;
    };
    expect(kindOf('')).toBe('empty');
    expect(kindOf('hello')).toBe('foreign');
    expect(kindOf(writeKeyFile(file).slice(0, 100))).toBe('truncated');
    expect(kindOf(writeKeyFile(file).replace('tenken/key', 'tenken/pack'))).toBe('other-kind');
    expect(kindOf(writeKeyFile(file).replace('"version": 1', '"version": 9'))).toBe('newer-version');
    expect(kindOf(writeKeyFile(file).replace('"name"', '"nom"'))).toBe('broken');
  });
});

describe('handing a key over', () => {
  const NEXT = '帆立とさけと羽衣2027';

  it('keeps the keys and changes name and passphrase', async () => {
    const handed = await rewrapOfficerKey(file, PASSPHRASE, '次の担当', NEXT, QUICK);
    if (!handed.ok) throw new Error(handed.failure.kind);
    const { name, recipient, key, createdAt } = handed.value;
    expect({ name, recipient, key, createdAt }).toEqual({
      name: '次の担当',
      recipient: file.recipient,
      key: file.key,
      createdAt: file.createdAt,
    });
    expect(await unlockOfficer(handed.value, PASSPHRASE)).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } });
    const unlocked = await unlockOfficer(handed.value, NEXT);
    if (!unlocked.ok) throw new Error(unlocked.failure.kind);
    const { signature } = await unlocked.value.sign('text');
    expect(await verifySignature('text', signature, file.key)).toBe(true);
    expect(await unlocked.value.unseal(await sealTo([file.recipient])('text'))).toEqual({ ok: true, value: 'text' });
  });

  it('is refused when the public keys do not match the secrets', async () => {
    const { file: other } = await createOfficerKey('別人', PASSPHRASE, '2026-11-22T00:00:00.000Z', QUICK);
    expect(await rewrapOfficerKey({ ...file, key: other.key }, PASSPHRASE, '次の担当', NEXT, QUICK)).toEqual({
      ok: false,
      failure: { kind: 'mismatch' },
    });
  });

  it('is refused without the old passphrase', async () => {
    expect(await rewrapOfficerKey(file, 'another', '次の担当', NEXT, QUICK)).toEqual({
      ok: false,
      failure: { kind: 'wrong-passphrase' },
    });
  });
});

describe('the identity for the recovery sheet', () => {
  it('is read from the key file with the passphrase, and opens what the key opens', async () => {
    const opened = await openKeyFile(file, PASSPHRASE);
    expect(opened.ok && opened.value.identity).toBe(identity);
    const opening = await openingKeyOf(identity);
    if (opening === null) throw new Error('no key');
    expect(await unsealWith(opening)(await sealTo([file.recipient])('回答'))).toEqual({ ok: true, value: '回答' });
    await expect(crypto.subtle.exportKey('pkcs8', opening)).rejects.toThrow();
  });

  it('gives null for any other text', async () => {
    expect(await openingKeyOf(file.recipient)).toBeNull();
    expect(await openingKeyOf('AGE-SECRET-KEY-1QQ')).toBeNull();
  });
});
