import { nothingOpens, type Unseal } from '#domain/exchange/crypto.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import { readKeyFile } from '#domain/exchange/officer-key.ts';
import { words } from '#domain/words/words.ja.ts';
import { unsealBy, unsealWith, unsealWithPassphrase } from '#sealing/age.ts';
import { recipientOf, unlockOfficer } from '#sealing/officer-key.ts';
import { givenText } from './given-file.ts';
import type { Output } from './printer.ts';
import { PACK_PASSPHRASE, passphrase } from './passphrase.ts';

const IDENTITY = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m;

/**
 * Opens sealed files with an age identity file (`key.txt`) or an officer's key file and its passphrase. Null, with a
 * message, when the file is neither.
 */
export async function opener(path: string | undefined, output: Output): Promise<Unseal | null> {
  if (path === undefined) return nothingOpens;
  const text = await givenText(path, output);
  if (text === null) return null;
  const identity = IDENTITY.exec(text)?.[0];
  if (identity === undefined) return (await unlocked(path, text, output))?.unseal ?? null;
  if ((await recipientOf(identity)) !== null) return unsealWith(identity);
  output.fault(`${path}: 鍵の書き方が正しくありません。`);
  return null;
}

/** Opens sealed packs with the passphrase from the environment. */
export const withPackPassphrase: Unseal = unsealBy((armored) => {
  const given = process.env[PACK_PASSPHRASE] ?? '';
  return (given === '' ? nothingOpens : unsealWithPassphrase(given)).bytes(armored);
});

/** Unlocks an officer's key file with its passphrase. Null, with a message, on failure. */
export async function officerFrom(path: string, output: Output): Promise<UnlockedOfficer | null> {
  const text = await givenText(path, output);
  return text === null ? null : unlocked(path, text, output);
}

async function unlocked(path: string, text: string, output: Output): Promise<UnlockedOfficer | null> {
  const file = readKeyFile(text);
  const officer = file.ok ? await unlockOfficer(file.value, await passphrase()) : file;
  if (officer.ok) return officer.value;
  output.fault(`${path}: ${words.verdict[officer.failure.kind].message}`);
  return null;
}
