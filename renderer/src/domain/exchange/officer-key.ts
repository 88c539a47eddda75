import { fail, ok, type Result } from '../result.ts';
import { z } from '../schema.ts';
import { base64url, instant, line, recipient } from './fields.ts';
import { fileNameOf } from './file-name.ts';
import { parseJson } from './json.ts';
import type { FileHead } from './signed-file.ts';
import type { Unreadable } from './unreadable.ts';

export const KEY_FORMAT = 'tenken/key';

/** 鍵ファイル. */
export const KEY_FILE: FileHead = { format: KEY_FORMAT, version: 1, ending: '.tenken' };

/** 鍵ファイル of an officer. `sealed` holds the secret keys: an armored age file that only the passphrase opens. */
const keyFileV1 = z.strictObject({
  format: z.literal(KEY_FORMAT),
  version: z.literal(1),
  name: line,
  recipient,
  key: base64url,
  createdAt: instant,
  sealed: z.string().max(10_000),
});

export type KeyFile = z.infer<typeof keyFileV1>;

/** The secrets in a key file: the age identity, and the Ed25519 private key as PKCS #8 in base64url. */
export const officerSecrets = z.strictObject({ identity: z.string().max(200), signing: base64url });
export type OfficerSecrets = z.infer<typeof officerSecrets>;

/** Parses a key file without unsealing it. */
export function readKeyFile(text: string): Result<KeyFile, Unreadable> {
  if (text.trim() === '') return fail({ kind: 'empty' });
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return fail({ kind: text.includes(KEY_FORMAT) ? 'truncated' : 'foreign' });
  const head = z.looseObject({ format: z.string(), version: z.int() }).safeParse(parsed.value);
  if (!head.success) return fail({ kind: 'foreign' });
  if (head.data.format !== KEY_FORMAT)
    return fail({ kind: head.data.format.startsWith('tenken/') ? 'other-kind' : 'foreign' });
  if (head.data.version > KEY_FILE.version) return fail({ kind: 'newer-version' });
  const file = keyFileV1.safeParse(parsed.value);
  return file.success ? ok(file.data) : fail({ kind: 'broken' });
}

export function writeKeyFile(file: KeyFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** 「自己点検_鍵_氏名.tenken」. */
export function keyFileName({ name }: Pick<KeyFile, 'name'>): string {
  return fileNameOf(['自己点検', '鍵', name], KEY_FILE.ending);
}
