import { z } from '../schema.ts';
import { canonicalText } from './digest.ts';
import { RESULT_FORMAT, RESULT_VERSION, type Payload } from './payload.ts';

/** The outermost layer of every file that is handed over. Exactly one of `open` and `sealed` is there. */
export const envelopeV1 = z.union([
  z.strictObject({
    format: z.string(),
    version: z.literal(1),
    inspection: z.uuid(),
    open: z.string(),
    attachments: z.array(z.string()),
  }),
  z.strictObject({
    format: z.string(),
    version: z.literal(1),
    inspection: z.uuid(),
    sealed: z.string(),
    attachments: z.array(z.string()),
  }),
]);

/** What is signed and, once sealed, encrypted: payload, Ed25519 signature over its canonical form, and the signer's public key (base64url). */
export const innerV1 = z.strictObject({
  payload: z.record(z.string(), z.unknown()),
  signature: z.string().max(200),
  key: z.string().max(200),
});

/** Signs text with the device's key: signature and public key in base64url. */
export type Sign = (text: string) => Promise<{ signature: string; key: string }>;

/** True when the signature of the text was made with the key; false for anything else, malformed keys included. */
export type Verify = (text: string, signature: string, key: string) => Promise<boolean>;

/** The text of a result file: signed, not sealed. Its digest is that of the payload; the envelope is not part of it. */
export async function writeResult(payload: Payload, sign: Sign): Promise<string> {
  const { signature, key } = await sign(canonicalText(payload));
  const envelope = {
    format: RESULT_FORMAT,
    version: RESULT_VERSION,
    inspection: payload.inspection,
    open: canonicalText({ payload, signature, key }),
    attachments: [],
  };
  return `${JSON.stringify(envelope, null, 1)}\n`;
}
