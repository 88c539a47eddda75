import type { Inspection } from '../inspection/inspection.ts';
import { findDepartment } from '../inspection/roster.ts';
import type { Result } from '../outcome.ts';
import type { Unreadable } from '../exchange/unreadable.ts';
import type { ReadResult } from '../result/read.ts';
import { relationTo, type Relation, type Submission } from './submission.ts';

/** What a file turned out to be before anything is stored (design 5.5). The first three can be committed; a conflict needs a decision. */
export type Verdict =
  | Relation
  | 'unknown-department'
  | 'excluded-department'
  | 'other-inspection'
  | 'other-questionnaire'
  | 'too-large'
  | 'unreadable-disk'
  | Unreadable['kind'];

/** One file on the staging table. `result` is null where the file could not be read as a result file. */
export interface StagedFile {
  fileName: string;
  verdict: Verdict;
  result: ReadResult | null;
}

/** Why a file could not be read as a result file: what the disk said, or what its content is. */
export interface IncomingFailure {
  kind: Unreadable['kind'] | 'too-large' | 'unreadable-disk';
}

/** A file that was read, or why it was not. */
export interface IncomingResult {
  fileName: string;
  outcome: Result<ReadResult, IncomingFailure>;
}

/**
 * Judges files against the inspection, against what is held and against each other. Neither their order nor their names matter:
 * revisions of one response that arrive together are taken in order, and unrelated ones are all in conflict.
 */
export function stage(
  inspection: Inspection,
  held: readonly Submission[],
  incoming: readonly IncomingResult[],
): StagedFile[] {
  const judged = incoming.map((file) => ({
    ...file,
    fault: file.outcome.ok ? foreignTo(inspection, file.outcome.value) : null,
  }));
  const sound = judged.flatMap(({ outcome, fault }) => (outcome.ok && fault === null ? [outcome.value] : []));
  const seen = new Set<string>();
  return judged.map(({ fileName, outcome, fault }) => {
    if (!outcome.ok) return { fileName, verdict: outcome.failure.kind, result: null };
    const result = outcome.value;
    if (fault !== null) return { fileName, verdict: fault, result };
    const repeated = seen.has(result.digest);
    seen.add(result.digest);
    return { fileName, verdict: repeated ? 'same' : verdictAmong(held, sound, result), result };
  });
}

/** Why the file does not belong to this inspection at all; null when it does. */
function foreignTo(inspection: Inspection, { payload }: ReadResult): Verdict | null {
  if (payload.inspection !== inspection.id) return 'other-inspection';
  if (payload.questionnaire.digest !== inspection.questionnaire.digest) return 'other-questionnaire';
  const department = findDepartment(inspection.roster, payload.department.code);
  if (department === undefined) return 'unknown-department';
  return department.excluded === null ? null : 'excluded-department';
}

function verdictAmong(held: readonly Submission[], sound: readonly ReadResult[], result: ReadResult): Relation {
  const code = result.payload.department.code;
  const heldHere = held.filter((each) => each.department === code);
  const against = relationTo(heldHere, result);
  if (against === 'same' || against === 'older' || against === 'conflict') return against;
  const others = sound.filter((each) => each.payload.department.code === code && each.digest !== result.digest);
  const together = relationTo(others.map(asSubmission), result);
  if (together === 'conflict') return 'conflict';
  return together === 'older' ? 'older' : against;
}

function asSubmission({ digest, payload }: ReadResult): Submission {
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
