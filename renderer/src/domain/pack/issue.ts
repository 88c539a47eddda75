import type { Watch } from '../answers/response-repository.ts';
import { canonicalAround, type TextAround } from '../exchange/canonical-around.ts';
import type { Seal, Sign, Unseal, Verify } from '../exchange/crypto.ts';
import { canonicalText, sha256Hex } from '../exchange/digest.ts';
import { writeSignedText } from '../exchange/signed-file.ts';
import { fail, ok, type Result } from '../result.ts';
import { sharedPart, type PackSource } from './build.ts';
import { departmentPart, PACK_FORMAT, type DepartmentPart, type PackPayload, type SharedPart } from './pack-payload.ts';

/**
 * The packs of one revision that were issued here, with what is needed to recreate their files. `issuedAt` is an
 * instant in UTC; `key` signed them.
 */
export interface PackIssue {
  inspection: string;
  revision: number;
  issuedAt: string;
  key: string;
  packs: PackForAll | PacksForDepartments;
}

/** One pack for all, as the exact text of its file. */
export interface PackForAll {
  kind: 'all';
  fileName: string;
  file: string;
}

/**
 * A pack for each department. A pack has some 200 KB, and all but the department's part is the same in each, so
 * `around` stores that common text once. `proof` is an age file that the passphrase of sealed packs opens, to recognise
 * that passphrase; null when the packs are open.
 */
export interface PacksForDepartments {
  kind: 'departments';
  around: TextAround;
  proof: string | null;
  parts: readonly IssuedPart[];
}

/** What is specific to one department's pack: its part, its signature and the SHA-256 of the signed payload. */
export interface IssuedPart {
  part: DepartmentPart;
  signature: string;
  digest: string;
}

/** The packs issued on this computer. */
export interface PackIssueRepository {
  /** The issues of an inspection, newest revision first. */
  of(inspection: string): Watch<readonly PackIssue[]>;
}

/** The text common to all packs of the source. */
export function textAroundParts(source: PackSource): TextAround {
  return canonicalAround(sharedPart(source), 'department');
}

/**
 * Signs one department's pack and checks its own share: the part must satisfy the reader's schema, and the signature
 * must verify. Null when either fails. The caller checks the common text once, with one whole pack.
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
 * Recreates the file of one department's pack without the signing key. The signed text equals the issued one byte for
 * byte. `damaged`: the stored data no longer matches the signed digest.
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

/** The common part of an issue's packs, as signed. */
export function sharedPartOf({ before, after }: TextAround): SharedPart {
  const { department: _, ...shared } = JSON.parse(`${before}null${after}`) as PackPayload;
  return shared;
}

/** An age file that later proves whether a passphrase is the one `seal` used. */
export function passphraseProof(seal: Seal): Promise<string> {
  return seal(PACK_FORMAT);
}

/** True when `unseal` uses the passphrase of the packs. */
export async function isPassphraseOf({ proof }: PacksForDepartments, unseal: Unseal): Promise<boolean> {
  return proof === null || (await unseal(proof)).ok;
}

function textOf({ before, after }: TextAround, part: DepartmentPart): string {
  return `${before}${canonicalText(part)}${after}`;
}
