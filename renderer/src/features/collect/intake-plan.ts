import type { StagedFile } from '#domain/collection/staging.ts';
import type { Intake } from '#domain/collection/submission-repository.ts';
import type { ReadFile } from '../services.ts';

/** The officer's decisions on staged conflicts: department code to digest of the file that is to stand. */
export type Decisions = ReadonlyMap<string, string>;

/** What 「受け付ける」 would do. Undecided conflicts are in none of it but `undecided`. */
export interface IntakePlan {
  intakes: Intake[];
  /** Conflicts decided in favour of a file that is held already. */
  keep: { department: string; digest: string }[];
  counts: { new: number; update: number; decided: number };
  /** Files that wait for a decision. */
  undecided: ReadFile[];
}

/** `staged` is what staging made of `files`, in the same order; `at` the instant of the intake. */
export function planIntake(
  files: readonly ReadFile[],
  staged: readonly StagedFile[],
  decisions: Decisions,
  at: string,
): IntakePlan {
  const intakes: Intake[] = [];
  const undecided: ReadFile[] = [];
  for (const [position, file] of files.entries()) {
    const each = staged[position];
    if (each?.verdict === 'conflict' && decisionOn(each, decisions) === undefined) undecided.push(file);
    else if (each !== undefined) intakes.push(...intakeOf(file, each, decisions, at));
  }
  const arrived = new Set(intakes.map(({ submission }) => submission.digest));
  const conflicting = new Set(
    intakes.flatMap(({ relation, submission }) => (relation === 'conflict' ? [submission.department] : [])),
  );
  const decided = [...decisions].filter(([department]) => conflicting.has(department));
  return {
    intakes,
    keep: decided.flatMap(([department, digest]) => (arrived.has(digest) ? [] : [{ department, digest }])),
    counts: {
      new: intakes.filter(({ relation }) => relation === 'new').length,
      update: intakes.filter(({ relation }) => relation === 'update').length,
      decided: decided.length,
    },
    undecided,
  };
}

function decisionOn({ result }: StagedFile, decisions: Decisions): string | undefined {
  return result === null ? undefined : decisions.get(result.payload.department.code);
}

function intakeOf(file: ReadFile, staged: StagedFile, decisions: Decisions, at: string): Intake[] {
  const { result, verdict, fileName } = staged;
  if (result === null || file.text === null) return [];
  if (verdict !== 'new' && verdict !== 'update' && verdict !== 'conflict') return [];
  const { digest, payload } = result;
  const { inspection, department } = payload;
  const chosen = verdict === 'conflict' && decisionOn(staged, decisions) === digest;
  const submission = {
    digest,
    payload,
    inspection,
    department: department.code,
    fileName,
    importedAt: at,
    setAside: false,
  };
  return [{ submission, text: file.text, relation: verdict, chosen }];
}
