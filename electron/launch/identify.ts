import { randomBytes } from 'node:crypto';
import { browserAddress, IDENTITY_PATH } from './browser-server.ts';
import { isProof } from './edition-secret.ts';

const PATIENCE_MS = 2000;
const LONGEST_ANSWER = 64;

/**
 * True when what listens on the port of this machine is the browser edition that this user started: it answers a fresh challenge with this user's
 * secret. Another account could serve a page under the same address, which would read everything that is stored there.
 */
export async function isOwnEditionAt(port: number, secret: string | null): Promise<boolean> {
  if (secret === null) return false;
  const challenge = randomBytes(32).toString('hex');
  try {
    const address = new URL(`${IDENTITY_PATH}?${challenge}`, browserAddress(port));
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
    return response.ok && isProof(secret, challenge, await firstBytes(response, LONGEST_ANSWER + 1));
  } catch {
    return false;
  }
}

// Something else may send without end.
async function firstBytes(response: Response, most: number): Promise<string> {
  let text = '';
  for await (const part of response.body ?? []) {
    text += new TextDecoder().decode(part);
    if (text.length >= most) break;
  }
  return text;
}
