import { payloadDigest } from '../exchange/digest.ts';
import type { Payload } from '../result/payload.ts';

/** What the payloads really hold: the digest of each as it is kept, by the digest of its file. */
export type Contents = ReadonlyMap<string, string>;

// A payload takes some milliseconds.
const PAYLOADS_PER_TURN = 4;

/** Works out the contents of many payloads; between a few of them it waits for `pause`, so that a window can go on. */
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
