import { browserAddress, IDENTITY, IDENTITY_PATH } from './browser-server.ts';

const PATIENCE_MS = 2000;

/** True when what listens on the port of this machine is Tenken's own browser edition. */
export async function isTenkenAt(port: number): Promise<boolean> {
  try {
    const address = new URL(IDENTITY_PATH, browserAddress(port));
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
    return response.ok && (await firstBytes(response, IDENTITY.length + 1)) === IDENTITY;
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
