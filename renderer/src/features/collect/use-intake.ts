import { useMemo, useState } from 'react';
import { stage, type Verdict } from '#domain/collection/staging.ts';
import { useServices, type ReadFile } from '../services.ts';
import type { Collection } from '../use-collection.ts';
import { stagedConflicts } from './conflicts.ts';
import { planIntake, type Decisions, type IntakePlan } from './intake-plan.ts';

const NO_DECISIONS: Decisions = new Map();

/** What the last 「受け付ける」 did; `failed` when the device could not store it and nothing was taken in. */
export type IntakeReport =
  | { kind: 'done'; at: string; counts: IntakePlan['counts']; passedOver: Map<Verdict, number>; undecided: number }
  | { kind: 'failed'; at: string };

/** The staging table: files that were read, what they are, the officer's decisions, and the intake itself. */
export function useIntake({ inspection, submissions: held }: Collection) {
  const { submissions, saving, now, readAgain } = useServices();
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [decisions, setDecisions] = useState(NO_DECISIONS);
  const [report, setReport] = useState<IntakeReport | null>(null);
  const [committing, setCommitting] = useState(false);
  const staged = useMemo(() => stage(inspection, held, files), [inspection, held, files]);
  const conflicts = useMemo(() => stagedConflicts(inspection, held, staged), [inspection, held, staged]);
  const plan = useMemo(() => planIntake(files, staged, decisions, now()), [files, staged, decisions, now]);

  const store = async ({ intakes, keep }: IntakePlan, at: string) => {
    const taken = await submissions.commit(inspection.id, intakes, at);
    if (!taken.ok) return taken;
    for (const { department, digest } of keep) {
      const decided = await submissions.decide(inspection.id, department, digest, at);
      if (!decided.ok) return decided;
    }
    return taken;
  };
  const commit = async () => {
    const at = now();
    const current = planIntake(files, staged, decisions, at);
    setCommitting(true);
    const finish = saving.begin();
    const outcome = await store(current, at);
    finish(outcome);
    setCommitting(false);
    if (!outcome.ok) return setReport({ kind: 'failed', at });
    setFiles(current.undecided);
    setDecisions(NO_DECISIONS);
    return setReport({
      kind: 'done',
      at,
      counts: current.counts,
      passedOver: verdictCounts(staged.filter(({ verdict }) => !TAKEN.has(verdict))),
      undecided: current.undecided.length,
    });
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
  return { staged, conflicts, decisions, plan, report, committing, add, openSealed, clear, decide, commit };
}

const TAKEN: ReadonlySet<Verdict> = new Set<Verdict>(['new', 'update', 'conflict']);

/** How many files have which verdict, in the order in which verdicts first appear. */
export function verdictCounts(files: readonly { verdict: Verdict }[]): Map<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of files) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}
