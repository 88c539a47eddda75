import { useMemo, useState } from 'react';
import type { Result } from '#domain/outcome.ts';
import { stage, type Verdict } from '#domain/collection/staging.ts';
import { useServices, type ReadFile } from '../services.ts';
import type { Collection } from '../use-collection.ts';
import { stagedConflicts } from './conflicts.ts';
import { planIntake, type Decisions, type IntakePlan } from './intake-plan.ts';

const NO_DECISIONS: Decisions = new Map();

/** What an intake brought: `digests` of the files taken in, by which it can be withdrawn. */
export interface IntakeDone {
  kind: 'done';
  at: string;
  counts: IntakePlan['counts'];
  digests: readonly string[];
  passedOver: Map<Verdict, number>;
  undecided: number;
}

/** What the last button did; `failed` and `not-withdrawn` when the device could not store it and nothing was changed. */
export type IntakeReport =
  | IntakeDone
  | { kind: 'failed'; at: string }
  | { kind: 'withdrawn'; at: string; files: number }
  | { kind: 'not-withdrawn'; at: string; intake: IntakeDone };

/** The staging table: files that were read, what they are, the officer's decisions, and the intake itself. */
export function useIntake({ inspection, submissions: held }: Collection) {
  const { submissions, saving, now, readAgain } = useServices();
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [decisions, setDecisions] = useState(NO_DECISIONS);
  const [report, setReport] = useState<IntakeReport | null>(null);
  const [storing, setStoring] = useState(false);
  const staged = useMemo(() => stage(inspection, held, files), [inspection, held, files]);
  const conflicts = useMemo(() => stagedConflicts(inspection, held, staged), [inspection, held, staged]);
  const plan = useMemo(() => planIntake(files, staged, decisions, now()), [files, staged, decisions, now]);

  const stored = async <T>(write: Promise<Result<T, { kind: 'storage' }>>) => {
    setStoring(true);
    const finish = saving.begin();
    const outcome = await write;
    finish(outcome);
    setStoring(false);
    return outcome;
  };
  const commit = async () => {
    const at = now();
    const current = planIntake(files, staged, decisions, at);
    const outcome = await stored(submissions.commit(inspection.id, current.intake, at));
    if (!outcome.ok) return setReport({ kind: 'failed', at });
    setFiles(current.undecided);
    setDecisions(NO_DECISIONS);
    return setReport({
      kind: 'done',
      at,
      counts: current.counts,
      digests: current.intake.files.map(({ submission }) => submission.digest),
      passedOver: verdictCounts(staged.filter(({ verdict }) => !TAKEN.has(verdict))),
      undecided: current.undecided.length,
    });
  };
  const withdraw = async (intake: IntakeDone) => {
    const at = now();
    const outcome = await stored(submissions.withdraw(inspection.id, intake.digests, at));
    if (outcome.ok) setReport({ kind: 'withdrawn', at, files: outcome.value });
    else setReport({ kind: 'not-withdrawn', at, intake });
  };
  const add = (read: readonly ReadFile[]) => {
    setReport(null);
    setFiles((before) => [...before, ...read]);
  };
  /** Reads the files again that were still sealed. */
  const openSealed = async () => {
    const read = new Map(await Promise.all(files.map(async (file) => [file, await readAgain(file)] as const)));
    setFiles((before) => before.map((file) => read.get(file) ?? file));
  };
  const clear = () => {
    setFiles([]);
    setDecisions(NO_DECISIONS);
  };
  const decide = (department: string, digest: string | null) =>
    setDecisions((before) => {
      const next = new Map(before);
      if (digest === null) next.delete(department);
      else next.set(department, digest);
      return next;
    });
  return { staged, conflicts, decisions, plan, report, storing, add, openSealed, clear, decide, commit, withdraw };
}

const TAKEN: ReadonlySet<Verdict> = new Set<Verdict>(['new', 'update', 'conflict']);

/** How many files have which verdict, in the order in which verdicts first appear. */
export function verdictCounts(files: readonly { verdict: Verdict }[]): Map<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of files) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}
