import { useCallback, useMemo, useState } from 'react';
import type { Result } from '#domain/result.ts';
import { canBeTaken, stage, type Verdict } from '#domain/collection/staging.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { standingDecisions, stagedConflicts } from './conflicts.ts';
import { planIntake, type Choices, type IntakePlan } from './intake-plan.ts';
import type { TableFile } from './table-file.ts';
import { useTable } from './use-table.ts';

const NOTHING_CHOSEN: Choices = { decisions: new Map(), ticked: new Map() };

/** What an intake brought: `digests` of the files taken in, by which it can be withdrawn. */
export interface IntakeDone {
  kind: 'done';
  at: string;
  counts: IntakePlan['counts'];
  digests: readonly string[];
  passedOver: Map<Verdict, number>;
  undecided: number;
  unchosen: number;
}

/** What the last button did; `failed` and `not-withdrawn` when the device could not store it and nothing was changed. */
export type IntakeReport =
  | IntakeDone
  | { kind: 'failed'; at: string }
  | { kind: 'withdrawn'; at: string; files: number }
  | { kind: 'not-withdrawn'; at: string; intake: IntakeDone }
  | { kind: 'taken-off'; at: string; positions: readonly number[] }
  | { kind: 'put-back' | 'forgotten'; at: string; files: number }
  | { kind: 'not-moved'; at: string };

/** The staging table: files that were read, what they are, what the officer settled, and the intake itself. */
export function useIntake({ inspection, questionnaire, submissions: held }: Collection, kept: readonly TableFile[]) {
  const { submissions, saving, now } = useOfficerServices();
  const { files, off, resumed, unkept, keep, lay, forget, setTakenOff, openSealed } = useTable(inspection.id, kept);
  const [said, setChoices] = useState(NOTHING_CHOSEN);
  const [report, setReport] = useState<IntakeReport | null>(null);
  const [storing, setStoring] = useState(false);
  const staged = useMemo(
    () => stage({ inspection, questionnaire }, held, files),
    [inspection, questionnaire, held, files],
  );
  const conflicts = useMemo(() => stagedConflicts(inspection, held, staged), [inspection, held, staged]);
  const choices = useMemo(
    () => ({ ...said, decisions: standingDecisions(conflicts, said.decisions) }),
    [said, conflicts],
  );
  const plan = useMemo(() => planIntake(files, staged, choices, now()), [files, staged, choices, now]);

  const stored = async <T>(write: () => Promise<Result<T, { kind: 'storage' }>>) => {
    setStoring(true);
    const outcome = await saving.track(write);
    setStoring(false);
    return outcome;
  };
  const commit = async () => {
    const at = now();
    const current = planIntake(files, staged, choices, at);
    const outcome = await stored(() => submissions.commit(inspection.id, current.intake, at));
    if (!outcome.ok) return setReport({ kind: 'failed', at });
    setReport({
      kind: 'done',
      at,
      counts: current.counts,
      digests: current.intake.files.map(({ submission }) => submission.digest),
      passedOver: verdictCounts(staged.filter(({ verdict }) => !canBeTaken(verdict))),
      undecided: current.undecided,
      unchosen: current.unchosen,
    });
    const settled = new Set(current.intake.decisions.map(({ department }) => department));
    setChoices(({ decisions, ticked }) => ({
      decisions: new Map([...decisions].filter(([department]) => !settled.has(department))),
      ticked,
    }));
    return forget(current.off);
  };
  const withdraw = async (intake: IntakeDone) => {
    const at = now();
    const outcome = await stored(() => submissions.withdraw(inspection.id, intake.digests, at));
    if (outcome.ok) setReport({ kind: 'withdrawn', at, files: outcome.value });
    else setReport({ kind: 'not-withdrawn', at, intake });
  };
  const add = (placed: readonly TableFile[]) => {
    setReport(null);
    return lay(placed);
  };
  /** Says what was done once it is stored, or that it could not be stored and nothing was moved. */
  const reportMove = useCallback(
    async (stored: Promise<boolean>, done: IntakeReport | null): Promise<boolean> => {
      if (!(await stored)) {
        setReport({ kind: 'not-moved', at: now() });
        return false;
      }
      if (done !== null) setReport(done);
      return true;
    },
    [now],
  );
  /** Takes single files off; the table stays where it is on the screen. False when that could not be stored. */
  const takeOff = useCallback(
    (positions: readonly number[]) => reportMove(setTakenOff(positions, true), null),
    [reportMove, setTakenOff],
  );
  const putBack = useCallback(
    (positions: readonly number[]) => reportMove(setTakenOff(positions, false), null),
    [reportMove, setTakenOff],
  );
  const takeAllOff = () => {
    const positions = files.map(({ position }) => position);
    void reportMove(setTakenOff(positions, true), { kind: 'taken-off', at: now(), positions });
  };
  /** Puts files back with a word on it, where the button that was pressed goes with them. */
  const putAllBack = (positions: readonly number[]) =>
    void reportMove(setTakenOff(positions, false), { kind: 'put-back', at: now(), files: positions.length });
  /** Forgets for good what was taken off. */
  const forgetOff = () => {
    const positions = off.map(({ position }) => position);
    void reportMove(forget(positions), { kind: 'forgotten', at: now(), files: off.length });
  };
  /** Has files taken in by the next intake, or leaves them on the table. */
  const choose = useCallback((positions: readonly number[], taken: boolean) => {
    setChoices(({ decisions, ticked }) => {
      const next = new Map(ticked);
      for (const position of positions) next.set(position, taken);
      return { decisions, ticked: next };
    });
  }, []);
  const decide = (department: string, digest: string | null) =>
    setChoices(({ decisions, ticked }) => {
      const next = new Map(decisions);
      if (digest === null) next.delete(department);
      else next.set(department, digest);
      return { decisions: next, ticked };
    });
  const table = { files, staged, conflicts, off, resumed, unkept };
  const progress = { plan, report, storing };
  const moves = { keep, add, openSealed, takeOff, takeAllOff, putBack, putAllBack, forgetOff };
  return { ...table, ...choices, ...progress, ...moves, choose, decide, commit, withdraw };
}

/** What the page shows of the staging table and asks of it. */
export type IntakeDesk = ReturnType<typeof useIntake>;

/** How many files have which verdict, in the order in which verdicts first appear. */
export function verdictCounts(files: readonly { verdict: Verdict }[]): Map<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of files) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}
