import type { StagedFile } from '#domain/collection/staging.ts';
import { countingOf, headsOf, type Submission } from '#domain/collection/submission.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Department } from '#domain/inspection/roster.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';

/** One of the files that claim to be a department's answer. `receivedAt` is the instant (UTC) at which it was taken in; null while it lies on the table. */
export interface Candidate {
  digest: string;
  payload: Payload;
  fileName: string;
  receivedAt: string | null;
}

/** A department with several files of which none descends from the others. `chosen` is the digest of the one that stands; null while none does. */
export interface Conflict {
  department: Department;
  candidates: Candidate[];
  chosen: string | null;
}

/** The conflicts among the staged files and what is held of their departments, in the roster's order. */
export function stagedConflicts(
  inspection: Inspection,
  held: readonly Submission[],
  staged: readonly StagedFile[],
): Conflict[] {
  const arrived = staged.flatMap(({ verdict, result, fileName }): Candidate[] =>
    verdict === 'conflict' && result !== null
      ? [{ digest: result.digest, payload: result.payload, fileName, receivedAt: null }]
      : [],
  );
  const rivalsOf = groupBy(arrived, ({ payload }) => payload.department.code);
  const heldOf = groupBy(held, (each) => each.department);
  return inspection.roster.flatMap((department) => {
    const rivals = rivalsOf.get(department.code);
    if (rivals === undefined) return [];
    const standing = headsOf((heldOf.get(department.code) ?? []).filter((each) => !each.setAside));
    return [{ department, candidates: [...standing.map(asCandidate), ...rivals], chosen: null }];
  });
}

/**
 * The officer's decisions that still hold: the chosen file is one of those in conflict. A file that was taken off the table decides nothing, and
 * decides again once it is put back.
 */
export function standingDecisions(
  conflicts: readonly Conflict[],
  decisions: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    conflicts.flatMap(({ department: { code }, candidates }) => {
      const chosen = candidates.find(({ digest }) => digest === decisions.get(code));
      return chosen === undefined ? [] : [[code, chosen.digest] as const];
    }),
  );
}

/** The conflicts among received files, decided ones included: a decision can be changed as long as both files are kept. */
export function heldConflicts(inspection: Inspection, held: readonly Submission[]): Conflict[] {
  const heldOf = groupBy(held, (each) => each.department);
  return inspection.roster.flatMap((department) => {
    const own = heldOf.get(department.code) ?? [];
    const heads = headsOf(own);
    if (heads.length < 2) return [];
    return [{ department, candidates: heads.map(asCandidate), chosen: countingOf(own)?.digest ?? null }];
  });
}

function asCandidate({ digest, payload, fileName, importedAt }: Submission): Candidate {
  return { digest, payload, fileName, receivedAt: importedAt };
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return groups;
}
