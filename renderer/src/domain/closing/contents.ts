import { payloadDigest } from '../exchange/digest.ts';
import type { Payload } from '../result-file/result-payload.ts';

/** The digest of each payload as stored, by the digest of its file. */
export type Contents = ReadonlyMap<string, string>;

// One payload takes some milliseconds.
const PAYLOADS_PER_TURN = 4;

/**
 * Computes the contents of many payloads. Awaits `pause` between a few of them, so that the window stays responsive.
 */
export async function contentsOf(
  payloads: ReadonlyMap<string, Payload>,
  pause: () => Promise<void>,
): Promise<Contents> {
  const contents = new Map<string, string>();
  for (const [digest, payload] of payloads) {
    contents.set(digest, payloadDigest(payload));
    if (contents.size % PAYLOADS_PER_TURN === 0) await pause();
  }
  return contents;
}
