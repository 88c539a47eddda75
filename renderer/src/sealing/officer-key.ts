import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Sign } from '#domain/exchange/crypto.ts';
import { canonicalText } from '#domain/exchange/digest.ts';
import { parseJson } from '#domain/exchange/json.ts';
import { KEY_FORMAT, officerSecrets, type KeyFile, type OfficerSecrets } from '#domain/exchange/officer-key.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { sealWithPassphrase, unsealWith, unsealWithPassphrase } from './age.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { openingKeyOf } from './identity.ts';

const ED25519 = { name: 'Ed25519' };

/** The keys of an opened key file. Scripts can use the private keys but not read them. */
export interface OfficerKeys {
  name: string;
  recipient: string;
  /** The public key of `signing`, in the form used in files. */
  key: string;
  opening: CryptoKey;
  signing: CryptoKey;
}

/**
 * Creates a key file. `identity` opens everything sealed to it: print it on the recovery sheet and keep it nowhere
 * else.
 */
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
  const sealed = await wrapped({ identity, signing }, passphrase, workFactor);
  const recipient = await identityToRecipient(identity);
  return { file: { format: KEY_FORMAT, version: 1, name, recipient, key, createdAt, sealed }, identity };
}

/**
 * Opens a key file. `wrong-passphrase`: the passphrase does not open it. `mismatch`: the secrets do not belong to the
 * public keys. `identity` is only for the recovery sheet; other callers drop it at once.
 */
export async function openKeyFile(
  file: KeyFile,
  passphrase: string,
): Promise<Result<{ keys: OfficerKeys; identity: string }, Unreadable>> {
  const secrets = await secretsOf(file, passphrase);
  if (!secrets.ok) return secrets;
  const keys = await keysOf(file, secrets.value);
  return keys === null ? fail({ kind: 'mismatch' }) : ok({ keys, identity: secrets.value.identity });
}

/** The same keys under another name and passphrase, for another person. Fails like {@link openKeyFile}. */
export async function rewrapOfficerKey(
  file: KeyFile,
  passphrase: string,
  name: string,
  newPassphrase: string,
  workFactor?: number,
): Promise<Result<KeyFile, Unreadable>> {
  const secrets = await secretsOf(file, passphrase);
  if (!secrets.ok) return secrets;
  if ((await keysOf(file, secrets.value)) === null) return fail({ kind: 'mismatch' });
  return ok({ ...file, name, sealed: await wrapped(secrets.value, newPassphrase, workFactor) });
}

/** The operations that an opened key file allows. */
export function officerWith({ name, recipient, key, opening, signing }: OfficerKeys): UnlockedOfficer {
  return { name, recipient, key, sign: signWith(signing, key), unseal: unsealWith(opening) };
}

/** Combines {@link openKeyFile} and {@link officerWith}. */
export async function unlockOfficer(file: KeyFile, passphrase: string): Promise<Result<UnlockedOfficer, Unreadable>> {
  const opened = await openKeyFile(file, passphrase);
  return opened.ok ? ok(officerWith(opened.value.keys)) : opened;
}

/** The recipient of an age identity; null when the text is not one. */
export async function recipientOf(identity: string): Promise<string | null> {
  try {
    return await identityToRecipient(identity);
  } catch {
    return null;
  }
}

function wrapped(secrets: OfficerSecrets, passphrase: string, workFactor?: number): Promise<string> {
  return sealWithPassphrase(passphrase, workFactor)(canonicalText(secrets));
}

async function secretsOf(file: KeyFile, passphrase: string): Promise<Result<OfficerSecrets, Unreadable>> {
  const opened = await unsealWithPassphrase(passphrase)(file.sealed);
  if (!opened.ok) return opened;
  const parsed = parseJson(opened.value);
  const secrets = officerSecrets.safeParse(parsed.ok ? parsed.value : null);
  return secrets.success ? ok(secrets.data) : fail({ kind: 'broken' });
}

/** Null when the secrets do not belong to the file's public keys. */
async function keysOf(file: KeyFile, { identity, signing }: OfficerSecrets): Promise<OfficerKeys | null> {
  const signingKey = await signingKeyOf(signing, file.key);
  const opening = await openingKeyOf(identity);
  const recipient = await recipientOf(identity);
  if (signingKey === null || opening === null || recipient !== file.recipient) return null;
  return { name: file.name, recipient, key: file.key, opening, signing: signingKey };
}

/** The private key, after a trial signature shows that it belongs to the public one; otherwise null. */
async function signingKeyOf(pkcs8: string, key: string): Promise<CryptoKey | null> {
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', bytesOf(pkcs8), ED25519, false, ['sign']);
    const publicKey = await crypto.subtle.importKey('raw', bytesOf(key), ED25519, false, ['verify']);
    const { signature } = await signWith(privateKey, key)('');
    const matches = await crypto.subtle.verify(ED25519, publicKey, bytesOf(signature), new Uint8Array());
    return matches ? privateKey : null;
  } catch {
    return null;
  }
}

function signWith(privateKey: CryptoKey, key: string): Sign {
  return async (text) => {
    const signature = await crypto.subtle.sign(ED25519, privateKey, new TextEncoder().encode(text));
    return { signature: toBase64url(new Uint8Array(signature)), key };
  };
}

/** Empty when the text is not base64url. No key is empty, so importing it fails. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return fromBase64url(text) ?? new Uint8Array();
}
