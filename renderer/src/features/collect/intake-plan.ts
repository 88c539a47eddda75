import type { Submission } from '#domain/collection/submission.ts';
import type { StagedFile } from '#domain/collection/staging.ts';
import type { Intake, TakenFile } from '#domain/collection/submission-repository.ts';
import type { ReadFile } from '../services.ts';

/** The officer's decisions on staged conflicts: department code to digest of the file that is to stand. */
export type Decisions = ReadonlyMap<string, string>;

/** What 「受け付ける」 would do. Undecided conflicts are in none of it but `undecided`. */
export interface IntakePlan {
  intake: Intake;
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
  const taken: TakenFile[] = [];
  const undecided: ReadFile[] = [];
  for (const [position, file] of files.entries()) {
    const each = staged[position];
    if (each?.verdict === 'conflict' && decisionOn(each, decisions) === undefined) undecided.push(file);
    else if (each !== undefined) taken.push(...takenFrom(file, each, at));
  }
  const conflicting = new Set(
    taken.flatMap(({ relation, submission }) => (relation === 'conflict' ? [submission.department] : [])),
  );
  const decided = [...decisions].flatMap(([department, chosen]) =>
    conflicting.has(department) ? [{ department, chosen }] : [],
  );
  return {
    intake: { files: taken, decisions: decided },
    counts: {
      new: taken.filter(({ relation }) => relation === 'new').length,
      update: taken.filter(({ relation }) => relation === 'update').length,
      decided: decided.length,
    },
    undecided,
  };
}

function decisionOn({ result }: StagedFile, decisions: Decisions): string | undefined {
  return result === null ? undefined : decisions.get(result.payload.department.code);
}

function takenFrom(file: ReadFile, { result, verdict, fileName }: StagedFile, at: string): TakenFile[] {
  if (result === null || file.text === null) return [];
  if (verdict !== 'new' && verdict !== 'update' && verdict !== 'conflict') return [];
  const { digest, payload } = result;
  const { inspection, department } = payload;
  const submission: Submission = {
    digest,
    payload,
    inspection,
    department: department.code,
    fileName,
    importedAt: at,
    setAside: false,
    standing: 'received',
  };
  return [{ submission, text: file.text, relation: verdict }];
}
