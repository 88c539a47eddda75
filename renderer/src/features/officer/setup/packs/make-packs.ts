import { writeSigned } from '#domain/exchange/signed-file.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { PreparationKey } from '#domain/inspection/preparation.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Additions } from '#domain/pack/additions.ts';
import { departmentParts, sharedPart, type PackSource } from '#domain/pack/build.ts';
import { packFileName } from '#domain/pack/pack-file-name.ts';
import { issuedPart, passphraseProof, textAroundParts, type IssuedPart, type PackIssue } from '#domain/pack/issue.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { PACK_FILE, type DepartmentPart, type Officer, type WithdrawnKey } from '#domain/pack/pack-payload.ts';
import type { ReadPack } from '#domain/pack/read.ts';
import { inspectionOf } from '#domain/pack/receive.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { createPauses } from '../pauses.ts';
import type { OfficerServices } from '../../shared/services/officer-services.ts';

export interface PackPlan {
  inspection: Inspection;
  questionnaire: Questionnaire;
  /** Everybody who can open the results; the one who signs is among them. */
  officers: Officer[];
  /** Keys of the city that were withdrawn. */
  withdrawn: readonly WithdrawnKey[];
  revision: number;
  /** What each department's own pack adds; null: one pack for all. */
  additions: Additions | null;
  /** Seals the packs; null: they stay open. */
  passphrase: string | null;
  /** What the plan was made from; it is forgotten once the packs are kept. */
  preparation: PreparationKey;
}

/** The packs that were made. */
export interface MadePacks {
  inspection: string;
  revision: number;
}

export interface Making {
  /** Stops the making between two packs; nothing is kept then. */
  signal: AbortSignal;
  /** Called after each pack. */
  onProgress: (done: number, total: number) => void;
}

type NotMade = { kind: 'unreadable' | 'storage' | 'cancelled' };

/** What is kept of packs: the inspection as they say it is, and what makes their files again. */
interface Made {
  known: KnownInspection;
  issue: PackIssue;
}

type Tools = Pick<OfficerServices, 'inspections' | 'readPack' | 'sealing' | 'saving' | 'now' | 'version'>;

/** The officers of the next pack: who signs, those of the pack before, and whoever has a key on this computer; everybody once, and nobody whose key was withdrawn. */
export function officersFor(
  signer: Officer,
  before: readonly Officer[],
  kept: readonly Officer[],
  withdrawn: readonly WithdrawnKey[],
): Officer[] {
  const gone = new Set(withdrawn.map(({ key }) => key));
  const everybody = [signer, ...before, ...kept].filter(({ key }) => !gone.has(key));
  return everybody
    .filter((each, index) => everybody.findIndex(({ recipient }) => recipient === each.recipient) === index)
    .map(({ name, recipient, key }) => ({ name, recipient, key }));
}

/**
 * Makes the packs with the checks that chiefs' computers make, and keeps the inspection as if all of them had been opened here.
 * `unreadable`: what was typed makes a pack that would be refused (a text far too long). `storage`: the device could not keep it.
 * Whatever fails, nothing is kept.
 */
export async function makePacks(
  tools: Tools,
  plan: PackPlan,
  officer: UnlockedOfficer,
  making: Making,
): Promise<Result<MadePacks, NotMade>> {
  const source = { ...plan, issuedAt: tools.now(), app: tools.version };
  const { additions, inspection, revision, passphrase } = plan;
  const signing = { tools, pause: createPauses(), source, officer, passphrase };
  const made =
    additions === null
      ? await makeForAll(signing, making)
      : await makeForDepartments(signing, departmentParts(inspection, additions), making);
  if (!made.ok) return made;
  const kept = await tools.saving.track(() =>
    tools.inspections.issue(made.value.known, made.value.issue, plan.preparation),
  );
  return kept.ok ? ok({ inspection: inspection.id, revision }) : kept;
}

interface Signing {
  tools: Tools;
  /** To be awaited between two pieces of work. */
  pause: () => Promise<void>;
  source: PackSource;
  officer: UnlockedOfficer;
  passphrase: string | null;
}

async function makeForAll(signing: Signing, { signal, onProgress }: Making): Promise<Result<Made, NotMade>> {
  const whole = await wholePack(signing, null);
  if (signal.aborted) return fail({ kind: 'cancelled' });
  if (!whole.ok) return whole;
  const { inspection, revision, issuedAt } = signing.source;
  const { read, file } = whole.value;
  onProgress(1, 1);
  const fileName = packFileName({ inspection, department: null, revision });
  const about = { inspection: inspection.id, revision, issuedAt, key: read.key };
  return ok({
    known: inspectionOf(read, file, issuedAt),
    issue: { ...about, packs: { kind: 'all', fileName, file } },
  });
}

/** One pack is read back whole; what the others have in common with it is the same text, so that only their own part is checked. */
async function makeForDepartments(
  signing: Signing,
  parts: readonly DepartmentPart[],
  { signal, onProgress }: Making,
): Promise<Result<Made, NotMade>> {
  const { tools, pause, source, officer, passphrase } = signing;
  const [first] = parts;
  if (first === undefined) throw new Error('an inspection without departments makes no pack');
  const whole = await wholePack(signing, first);
  if (!whole.ok) return whole;
  const around = textAroundParts(source);
  await pause();
  const issued: IssuedPart[] = [];
  for (const part of parts) {
    const made = await issuedPart(around, part, officer.key, { sign: officer.sign, verify: tools.sealing.verify });
    await pause();
    if (signal.aborted) return fail({ kind: 'cancelled' });
    if (made === null) return fail({ kind: 'unreadable' });
    issued.push(made);
    onProgress(issued.length, parts.length);
  }
  const proof = passphrase === null ? null : await passphraseProof(tools.sealing.sealWithPassphrase(passphrase));
  if (signal.aborted) return fail({ kind: 'cancelled' });
  const { inspection, revision, issuedAt } = source;
  const { read, file } = whole.value;
  const own = issued.map(({ part, digest }) => ({ ...part, revision, digest }));
  return ok({
    known: { ...inspectionOf(read, file, issuedAt), own },
    issue: {
      inspection: inspection.id,
      revision,
      issuedAt,
      key: read.key,
      packs: { kind: 'departments', around, proof, parts: issued },
    },
  });
}

/** A pack as it goes out, read back through every check. */
async function wholePack(
  { tools: { readPack, sealing }, pause, source, officer, passphrase }: Signing,
  department: DepartmentPart | null,
): Promise<Result<{ read: ReadPack; file: string }, NotMade>> {
  const seal = passphrase === null ? null : sealing.sealWithPassphrase(passphrase);
  const unseal = passphrase === null ? undefined : sealing.unsealWithPassphrase(passphrase);
  const file = await writeSigned(PACK_FILE, { ...sharedPart(source), department }, officer.sign, seal);
  await pause();
  const read = await readPack(file, unseal);
  await pause();
  return read.ok ? ok({ read: read.value, file }) : fail({ kind: 'unreadable' });
}
