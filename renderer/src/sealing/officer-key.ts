import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Sign } from '#domain/exchange/crypto.ts';
import { canonicalText } from '#domain/exchange/digest.ts';
import { parseJson } from '#domain/exchange/json.ts';
import { KEY_FORMAT, officerSecrets, type KeyFile, type OfficerSecrets } from '#domain/exchange/officer-key.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { sealWithPassphrase, unsealWith, unsealWithPassphrase } from './age.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

const ED25519 = { name: 'Ed25519' };

/** A new key file, with the age identity that opens everything sealed to it: it goes on the recovery sheet and nowhere else. */
export async function createOfficerKey(
  name: string,
  passphrase: string,
  createdAt: string,
  workFactor?: number,
): Promise<{ file: KeyFile; identity: string }> {
  const identity = await generateX25519Identity();
  const pair = (await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify'])) as {
    privateKey: CryptoKey;
    publicKey: CryptoKey;
  };
  const signing = toBase64url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
  const key = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const secrets: OfficerSecrets = { identity, signing };
  const sealed = await sealWithPassphrase(passphrase, workFactor)(canonicalText(secrets));
  const recipient = await identityToRecipient(identity);
  return { file: { format: KEY_FORMAT, version: 1, name, recipient, key, createdAt, sealed }, identity };
}

/** Opens a key file. `wrong-passphrase` when the passphrase is not the one; `mismatch` when the secrets are not those of the public halves. */
export async function unlockOfficer(file: KeyFile, passphrase: string): Promise<Result<UnlockedOfficer, Unreadable>> {
  const opened = await unsealWithPassphrase(passphrase)(file.sealed);
  if (!opened.ok) return opened;
  const parsed = parseJson(opened.value);
  const secrets = officerSecrets.safeParse(parsed.ok ? parsed.value : null);
  const signing = secrets.success ? fromBase64url(secrets.data.signing) : null;
  if (!secrets.success || signing === null) return fail({ kind: 'broken' });
  const sign = await signerOf(signing, file.key);
  const recipient = await recipientOf(secrets.data.identity);
  if (sign === null || recipient !== file.recipient) return fail({ kind: 'mismatch' });
  return ok({ name: file.name, recipient, key: file.key, sign, unseal: unsealWith(secrets.data.identity) });
}

/** The recipient of an age identity, or null when it is none. */
export async function recipientOf(identity: string): Promise<string | null> {
  try {
    return await identityToRecipient(identity);
  } catch {
    return null;
  }
}

async function signerOf(pkcs8: Uint8Array<ArrayBuffer>, key: string): Promise<Sign | null> {
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, ED25519, false, ['sign']);
    const sign: Sign = async (text) => {
      const signature = await crypto.subtle.sign(ED25519, privateKey, new TextEncoder().encode(text));
      return { signature: toBase64url(new Uint8Array(signature)), key };
    };
    const publicKey = await crypto.subtle.importKey('raw', fromBase64url(key) ?? new Uint8Array(), ED25519, false, [
      'verify',
    ]);
    const { signature } = await sign('');
    const matches = await crypto.subtle.verify(
      ED25519,
      publicKey,
      fromBase64url(signature) ?? new Uint8Array(),
      new Uint8Array(),
    );
    return matches ? sign : null;
  } catch {
    return null;
  }
}
