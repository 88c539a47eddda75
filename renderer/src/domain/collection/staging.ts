import type { Inspection } from '../inspection/inspection.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import { findDepartment } from '../inspection/roster.ts';
import type { Result } from '../result.ts';
import type { Unreadable } from '../exchange/unreadable.ts';
import type { Payload } from '../result-file/result-payload.ts';
import type { ReadResultFile } from '../result-file/read.ts';
import { contentCautions, signerCautions, type Caution } from './cautions.ts';
import { byDepartment, relationTo, type Relation, type Submission } from './submission.ts';

/**
 * What a file turned out to be before anything is stored (design 5.5). `new` and `update` can be committed; `conflict`
 * needs a decision first.
 */
export type Verdict =
  | Relation
  | 'unknown-department'
  | 'excluded-department'
  | 'other-inspection'
  | 'other-questionnaire'
  | 'too-large'
  | 'unreadable-disk'
  | Unreadable['kind'];

/** True for verdicts with which a file can be taken in. A conflict needs a decision first. */
export function canBeTaken(verdict: Verdict): verdict is 'new' | 'update' | 'conflict' {
  return verdict === 'new' || verdict === 'update' || verdict === 'conflict';
}

/**
 * One file on the staging table. `result` is null when the file could not be read as a result file. Only files that can
 * be taken in have cautions.
 */
export interface StagedFile {
  fileName: string;
  verdict: Verdict;
  result: ReadResultFile | null;
  cautions: readonly Caution[];
}

type AskedInspection = Pick<KnownInspection, 'inspection' | 'questionnaire'>;

/** Why a file could not be read as a result file: a failure of the disk, or a fault in its content. */
export interface IncomingFailure {
  kind: Unreadable['kind'] | 'too-large' | 'unreadable-disk';
}

/** A file that was read, or the reason why it could not be. */
export interface IncomingResultFile {
  fileName: string;
  outcome: Result<ReadResultFile, IncomingFailure>;
}

/**
 * Gives each file a verdict by comparing it with the inspection, with the submissions held, and with the other incoming
 * files. Order and names of the files do not matter. When several revisions of one response arrive together, the
 * earlier ones are `older`; unrelated files of one department are all in conflict.
 */
export function stage(
  asked: AskedInspection,
  held: readonly Submission[],
  incoming: readonly IncomingResultFile[],
): StagedFile[] {
  const { inspection } = asked;
  const judged = incoming.map((file) => ({
    ...file,
    fault: file.outcome.ok ? foreignTo(inspection, file.outcome.value) : null,
  }));
  const sound = judged.flatMap(({ outcome, fault }) => (outcome.ok && fault === null ? [outcome.value] : []));
  const heldOf = byDepartment(held);
  const arrivedOf = byDepartment(sound);
  const seen = new Set<string>();
  return judged.map(({ fileName, outcome, fault }) => {
    if (!outcome.ok) return { fileName, verdict: outcome.failure.kind, result: null, cautions: [] };
    const result = outcome.value;
    if (fault !== null) return { fileName, verdict: fault, result, cautions: [] };
    const { code } = result.payload.department;
    const own = heldOf.get(code) ?? [];
    const arrived = arrivedOf.get(code) ?? [];
    const repeated = seen.has(result.digest);
    seen.add(result.digest);
    const verdict = repeated ? 'same' : verdictAmong(own, arrived, result);
    return { fileName, verdict, result, cautions: cautionsOf(asked, verdict, [...own, ...arrived], result.payload) };
  });
}

/**
 * `own` are the department's other files, held or arriving together with this one. Files that cannot be taken in get no
 * cautions.
 */
function cautionsOf(
  { inspection, questionnaire }: AskedInspection,
  verdict: Relation,
  own: readonly Pick<Submission, 'digest' | 'payload'>[],
  payload: Payload,
): Caution[] {
  const department = findDepartment(inspection.roster, payload.department.code);
  if (department === undefined || verdict === 'same' || verdict === 'older') return [];
  return [...signerCautions(payload, own), ...contentCautions(questionnaire, department, payload)];
}

/** Why the file does not belong to this inspection; null when it does. */
function foreignTo(inspection: Inspection, { payload }: ReadResultFile): Verdict | null {
  if (payload.inspection !== inspection.id) return 'other-inspection';
  if (payload.questionnaire.digest !== inspection.questionnaire.digest) return 'other-questionnaire';
  const department = findDepartment(inspection.roster, payload.department.code);
  if (department === undefined) return 'unknown-department';
  return department.excluded === null ? null : 'excluded-department';
}

/** `held` and `arrived` are files of the same department. */
function verdictAmong(
  held: readonly Submission[],
  arrived: readonly ReadResultFile[],
  result: ReadResultFile,
): Relation {
  const against = relationTo(held, result);
  if (against === 'same' || against === 'older' || against === 'conflict') return against;
  const others = arrived.filter(({ digest }) => digest !== result.digest);
  const together = relationTo(others.map(asSubmission), result);
  if (together === 'conflict') return 'conflict';
  return together === 'older' ? 'older' : against;
}

function asSubmission({ digest, payload }: ReadResultFile): Submission {
  const { inspection, department } = payload;
  return {
    digest,
    payload,
    inspection,
    department: department.code,
    fileName: '',
    importedAt: '',
    setAside: false,
    standing: 'received',
  };
}
