import { writeFileSync } from 'node:fs';
import { writeKeyFile } from '#domain/exchange/officer-key.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';

/** Stretches the passphrase next to nothing, so that a test that opens the key many times does not wait. */
const QUICK = 2;

/** Writes an officer's key file that `passphrase` opens, and where a path is named its age identity. Returns the key's recipient. */
export async function writeQuickKey(path: string, passphrase: string, identityPath?: string): Promise<string> {
  const { file, identity } = await createOfficerKey('情報 太郎', passphrase, '2026-11-22T00:00:00.000Z', QUICK);
  writeFileSync(path, writeKeyFile(file));
  if (identityPath !== undefined) writeFileSync(identityPath, `${identity}\n`);
  return file.recipient;
}
