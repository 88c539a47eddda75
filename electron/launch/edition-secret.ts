import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const SECRET = /^[0-9a-f]{64}$/;

/** The user's environment. */
export interface Surroundings {
  platform: NodeJS.Platform;
  home: string;
  env: NodeJS.ProcessEnv;
}

/** The file of the secret, in a folder that only this user can access. */
export function secretPath({ platform, home, env }: Surroundings): string {
  const folder =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
      : (env['XDG_STATE_HOME'] ?? join(home, '.local', 'state'));
  return join(folder, 'Tenken', 'browser-edition.secret');
}

/**
 * The secret by which a user's starts recognise each other's servers. The first start creates it, readable by this user
 * only. Null when it can be neither read nor created: then no server can be verified.
 */
export async function editionSecret(path: string): Promise<string | null> {
  const before = await readSecret(path);
  if (before !== null) return before;
  const made = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(made, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
    // When two first starts race, one link succeeds and both read that file. An existing file without a valid secret is
    // damaged and replaced.
    await link(made, path).catch(async () => {
      if ((await readSecret(path)) === null) await rename(made, path);
    });
  } catch {
    // Nothing can be written here.
  }
  await rm(made, { force: true }).catch(() => undefined);
  return readSecret(path);
}

async function readSecret(path: string): Promise<string | null> {
  try {
    const secret = (await readFile(path, 'utf8')).trim();
    return SECRET.test(secret) ? secret : null;
  } catch {
    return null;
  }
}

/** The response to a challenge. It reveals nothing about the secret. */
export function proofOf(secret: string, challenge: string): string {
  return createHmac('sha256', secret).update(`tenken/browser-edition ${challenge}`).digest('hex');
}

/** True when the response to the challenge proves knowledge of the secret. */
export function isProof(secret: string, challenge: string, answer: string): boolean {
  const expected = Buffer.from(proofOf(secret, challenge));
  const given = Buffer.from(answer);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
