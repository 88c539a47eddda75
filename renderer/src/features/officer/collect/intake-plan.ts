import type { Submission } from '#domain/collection/submission.ts';
import { canBeTaken, type StagedFile } from '#domain/collection/staging.ts';
import type { Intake, TakenFile } from '#domain/collection/submission-repository.ts';
import type { TableFile } from './table-file.ts';

/** The officer's decisions on staged conflicts: department code to digest of the file that is to stand. */
export type Decisions = ReadonlyMap<string, string>;

/** What the officer settled about the table. `ticked`: whether the file at a position is to be taken in, where the officer has said so. */
export interface Choices {
  decisions: Decisions;
  ticked: ReadonlyMap<number, boolean>;
}

/** Whether the next intake takes the file: as the officer said, else any about which there is nothing to be cautious. A conflict is chosen by its decision. */
export function isChosen(position: number, { verdict, cautions }: StagedFile, { ticked }: Choices): boolean {
  return ticked.get(position) ?? (cautions.length === 0 || verdict === 'conflict');
}

/** What 「受け付ける」 would do. */
export interface IntakePlan {
  intake: Intake;
  counts: { new: number; update: number; decided: number };
  /** Positions of the files that leave the table: those taken in, and repeated or earlier ones that nothing is left to do with. */
  off: number[];
  /** Files of conflicts that wait for a decision. */
  undecided: number;
  /** Files that could be taken in, but were not chosen. */
  unchosen: number;
}

type Fate = 'taken' | 'undecided' | 'unchosen' | 'surplus' | 'refused';

/** `staged` is what staging made of `files`, in the same order; `at` the instant of the intake. */
export function planIntake(
  files: readonly TableFile[],
  staged: readonly StagedFile[],
  choices: Choices,
  at: string,
): IntakePlan {
  const judged = files.flatMap((file, index) => {
    const each = staged[index];
    return each === undefined ? [] : [{ file, each, fate: fateOf(file, each, choices) }];
  });
  const taken = judged.flatMap(({ file, each, fate }) => (fate === 'taken' ? takenFrom(file, each, at) : []));
  const waiting = new Set(
    judged.flatMap(({ each, fate }) => (fate === 'undecided' || fate === 'unchosen' ? [departmentOf(each)] : [])),
  );
  const countOf = (wanted: Fate) => judged.filter(({ fate }) => fate === wanted).length;
  const decided = decisionsOn(taken, choices.decisions);
  return {
    intake: { files: taken, decisions: decided },
    counts: { new: relations(taken, 'new'), update: relations(taken, 'update'), decided: decided.length },
    off: judged
      .filter(({ each, fate }) => fate === 'taken' || (fate === 'surplus' && !waiting.has(departmentOf(each))))
      .map(({ file }) => file.position),
    undecided: countOf('undecided'),
    unchosen: countOf('unchosen'),
  };
}

function fateOf(file: TableFile, each: StagedFile, choices: Choices): Fate {
  const { verdict, result } = each;
  if (verdict === 'same' || verdict === 'older') return 'surplus';
  if (result === null || !canBeTaken(verdict)) return 'refused';
  if (verdict === 'conflict' && !choices.decisions.has(result.payload.department.code)) return 'undecided';
  return isChosen(file.position, each, choices) ? 'taken' : 'unchosen';
}

function departmentOf({ result }: StagedFile): string | undefined {
  return result?.payload.department.code;
}

function decisionsOn(taken: readonly TakenFile[], decisions: Decisions): Intake['decisions'] {
  const conflicting = new Set(
    taken.flatMap(({ relation, submission }) => (relation === 'conflict' ? [submission.department] : [])),
  );
  return [...decisions].flatMap(([department, chosen]) =>
    conflicting.has(department) ? [{ department, chosen }] : [],
  );
}

function relations(taken: readonly TakenFile[], relation: TakenFile['relation']): number {
  return taken.filter((file) => file.relation === relation).length;
}

function takenFrom(file: TableFile, { result, verdict, fileName }: StagedFile, at: string): TakenFile[] {
  if (result === null || file.text === null || !canBeTaken(verdict)) return [];
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
