import type { Watch } from '../answers/response-repository.ts';
import { canonicalAround, type TextAround } from '../exchange/canonical-around.ts';
import type { Seal, Sign, Unseal, Verify } from '../exchange/crypto.ts';
import { canonicalText, sha256Hex } from '../exchange/digest.ts';
import { writeSignedText } from '../exchange/signed-file.ts';
import { fail, ok, type Result } from '../outcome.ts';
import { sharedPart, type PackSource } from './build.ts';
import { departmentPart, PACK_FORMAT, type DepartmentPart, type PackPayload, type SharedPart } from './payload.ts';

/** The packs of one revision that were made on this computer, with what makes their files again. `issuedAt` is an instant in UTC, `key` signed them. */
export interface PackIssue {
  inspection: string;
  revision: number;
  issuedAt: string;
  key: string;
  packs: PackForAll | PacksForDepartments;
}

/** One pack for all: its file, byte for byte. */
export interface PackForAll {
  kind: 'all';
  fileName: string;
  file: string;
}

/**
 * A pack for each department. A pack is some 200 KB, of which all but its department's part is the same in every one: `around` is that common text,
 * written once. `proof` is an age file that the passphrase of sealed packs opens, by which a passphrase is known to be theirs; null: they are open.
 */
export interface PacksForDepartments {
  kind: 'departments';
  around: TextAround;
  proof: string | null;
  parts: readonly IssuedPart[];
}

/** One department's pack beyond what is common: what it says of the department, its signature, and the SHA-256 of the payload that was signed. */
export interface IssuedPart {
  part: DepartmentPart;
  signature: string;
  digest: string;
}

/** The packs that were made on this computer. */
export interface PackIssueRepository {
  /** Those of one inspection, the newest revision first. */
  of(inspection: string): Watch<readonly PackIssue[]>;
}

/** The text that the packs of the source have in common. */
export function textAroundParts(source: PackSource): TextAround {
  return canonicalAround(sharedPart(source), 'department');
}

/**
 * Signs one department's pack and checks what is its own: that a reader takes the part as it stands, and that the signature holds. Null where not.
 * The common text is checked with one whole pack.
 */
export async function issuedPart(
  around: TextAround,
  part: DepartmentPart,
  key: string,
  { sign, verify }: { sign: Sign; verify: Verify },
): Promise<IssuedPart | null> {
  if (!departmentPart.safeParse(part).success) return null;
  const payload = textOf(around, part);
  const signed = await sign(payload);
  const holds = signed.key === key && (await verify(payload, signed.signature, key));
  return holds ? { part, signature: signed.signature, digest: sha256Hex(payload) } : null;
}

/**
 * The file of one department's pack, made again without the key that signed it: what is signed in it is what went out, byte for byte. `damaged`:
 * what is kept is not what was signed.
 */
export async function issuedFile(
  { inspection, key }: Pick<PackIssue, 'inspection' | 'key'>,
  around: TextAround,
  { part, signature, digest }: IssuedPart,
  seal: Seal | null,
): Promise<Result<string, { kind: 'damaged' }>> {
  const payload = textOf(around, part);
  if (sha256Hex(payload) !== digest) return fail({ kind: 'damaged' });
  return ok(await writeSignedText({ format: PACK_FORMAT, inspection, payload, signature, key }, seal));
}

/** What the packs of an issue have in common, as it was signed. */
export function sharedPartOf({ before, after }: TextAround): SharedPart {
  const { department: _, ...shared } = JSON.parse(`${before}null${after}`) as PackPayload;
  return shared;
}

/** An age file by which the passphrase that `seal` seals with is known again. */
export function passphraseProof(seal: Seal): Promise<string> {
  return seal(PACK_FORMAT);
}

/** Whether `unseal` opens with the passphrase that the packs were sealed with. */
export async function isPassphraseOf({ proof }: PacksForDepartments, unseal: Unseal): Promise<boolean> {
  return proof === null || (await unseal(proof)).ok;
}

function textOf({ before, after }: TextAround, part: DepartmentPart): string {
  return `${before}${canonicalText(part)}${after}`;
}
