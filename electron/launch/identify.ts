import { randomBytes } from 'node:crypto';
import { browserAddress, IDENTITY_PATH } from './browser-server.ts';
import { isProof } from './edition-secret.ts';

const PATIENCE_MS = 2000;
const LONGEST_ANSWER = 64;

/**
 * True when the server on the port is the browser edition that this user started: it answers a fresh challenge with
 * this user's secret. Without the check, another account could serve a page at the same address and read everything
 * stored there.
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

// An unknown server may send endlessly.
async function firstBytes(response: Response, most: number): Promise<string> {
  let text = '';
  for await (const part of response.body ?? []) {
    text += new TextDecoder().decode(part);
    if (text.length >= most) break;
  }
  return text;
}
