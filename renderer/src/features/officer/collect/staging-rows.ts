import { comparedWith } from '#domain/collection/compared-with.ts';
import { canBeTaken, type StagedFile, type Verdict } from '#domain/collection/staging.ts';
import { countingOf, type Submission } from '#domain/collection/submission.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { ALL } from '#state/officer-view.ts';
import { passes } from '../shared/lists/filter-options.ts';
import { isChosen, type Choices } from './intake-plan.ts';
import type { TableFile } from './table-file.ts';
import { urgencyOf } from './VerdictBadge.tsx';

/** Something with an identity and a content: a file on the table or one that is held. */
type Revision = Pick<Submission, 'digest' | 'payload' | 'fileName'>;

/** One line of the staging table. */
export interface StagedRow {
  position: number;
  file: StagedFile;
  /** 部 of the department; '' where it has none or the file names none. */
  parent: string;
  /** Revision that the file replaces; null where it replaces none. */
  replaces: number | null;
  /** The revision that it is looked at beside; null where there is none, or where the file is nothing to compare. */
  beside: Revision | null;
  /** Positions that are taken in together with it, its own among them; empty where it cannot be taken in. */
  together: readonly number[];
}

/** The lines of the table, those that need the officer's eye first. `staged` is what staging made of `files`, in the same order. */
export function stagedRows(
  inspection: Inspection,
  held: readonly Submission[],
  files: readonly TableFile[],
  staged: readonly StagedFile[],
): StagedRow[] {
  const parents = new Map(inspection.roster.map(({ code, parent }) => [code, parent ?? '']));
  const heldOf = byDepartment(held, (each) => [each]);
  const arrivedOf = byDepartment(staged, ({ result, fileName }) => (result === null ? [] : [{ ...result, fileName }]));
  const rivalsOf = rivalPositions(files, staged);
  const rows = staged.map((file, index): StagedRow => {
    const position = files[index]?.position ?? index;
    const code = file.result?.payload.department.code ?? '';
    const own = heldOf.get(code) ?? [];
    return {
      position,
      file,
      parent: parents.get(code) ?? '',
      replaces: file.verdict === 'update' ? (countingOf(own)?.payload.response.revision ?? null) : null,
      beside: besideOf(file, own, arrivedOf.get(code) ?? []),
      together: togetherOf(file, position, rivalsOf.get(code) ?? []),
    };
  });
  return rows.toSorted((a, b) => urgencyOf(a.file) - urgencyOf(b.file));
}

/** `next` with the objects of `before` wherever a line says the same, so that taking one file off does not draw hundreds of lines again. */
export function keepUnchangedRows(before: readonly StagedRow[], next: readonly StagedRow[]): StagedRow[] {
  const known = new Map(before.map((row) => [row.position, row]));
  return next.map((row) => {
    const old = known.get(row.position);
    return old !== undefined && saysTheSame(old, row) ? old : row;
  });
}

function saysTheSame(a: StagedRow, b: StagedRow): boolean {
  return (
    a.file.verdict === b.file.verdict &&
    a.file.result === b.file.result &&
    // What a file says of itself goes with its content; who signed the revision before changes with what is held.
    kindsOf(a.file.cautions) === kindsOf(b.file.cautions) &&
    a.parent === b.parent &&
    a.replaces === b.replaces &&
    a.beside?.digest === b.beside?.digest &&
    a.together.join() === b.together.join()
  );
}

function kindsOf(cautions: StagedFile['cautions']): string {
  return cautions.map(({ kind }) => kind).join();
}

function besideOf({ verdict, result }: StagedFile, held: readonly Submission[], arrived: readonly Revision[]) {
  if (result === null || !canBeTaken(verdict)) return null;
  const counting = countingOf(held);
  const beside = comparedWith<Revision>(result, [...(counting === null ? [] : [counting]), ...held, ...arrived]);
  const related = verdict !== 'new' || result.payload.response.replaces === beside?.digest;
  return related ? beside : null;
}

function togetherOf({ verdict }: StagedFile, position: number, rivals: readonly number[]): readonly number[] {
  if (!canBeTaken(verdict)) return [];
  return verdict === 'conflict' ? rivals : [position];
}

function rivalPositions(files: readonly TableFile[], staged: readonly StagedFile[]) {
  const rivals = new Map<string, number[]>();
  for (const [index, { verdict, result }] of staged.entries()) {
    const position = files[index]?.position;
    if (verdict !== 'conflict' || result === null || position === undefined) continue;
    const { code } = result.payload.department;
    rivals.set(code, [...(rivals.get(code) ?? []), position]);
  }
  return rivals;
}

function byDepartment<T, R extends Revision>(all: readonly T[], revisionsOf: (each: T) => R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const revision of all.flatMap(revisionsOf)) {
    const { code } = revision.payload.department;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [revision]);
    else group.push(revision);
  }
  return groups;
}

/** Which lines are shown; `verdict` and `parent` let everything through with `ALL`. */
export interface StagedFilters {
  verdict: string;
  parent: string;
  words: string;
}

export const ALL_STAGED: StagedFilters = { verdict: ALL, parent: ALL, words: '' };

/** The lines that every filter lets through: each of the words is in the file's name or the department's code and name. */
export function filteredRows(rows: readonly StagedRow[], { verdict, parent, words }: StagedFilters): StagedRow[] {
  const wanted = searchable(words).split(/\s+/u);
  return rows.filter(({ file, parent: own }) => {
    const { code = '', name = '' } = file.result?.payload.department ?? {};
    const text = searchable(`${file.fileName} ${code} ${name}`);
    return passes(verdict, file.verdict) && passes(parent, own) && wanted.every((word) => text.includes(word));
  });
}

function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** How a line stands to the next intake: `none` cannot be taken in, `waiting` needs a decision first. */
export type RowChoice = 'none' | 'waiting' | 'taken' | 'left';

export function rowChoice({ file, position, together }: StagedRow, choices: Choices): RowChoice {
  if (together.length === 0) return 'none';
  const code = file.result?.payload.department.code ?? '';
  if (file.verdict === 'conflict' && !choices.decisions.has(code)) return 'waiting';
  return isChosen(position, file, choices) ? 'taken' : 'left';
}

/** The verdicts on the table, the most urgent first. */
export function verdictsOn(rows: readonly StagedRow[]): Verdict[] {
  return [...new Set(rows.map(({ file }) => file.verdict))];
}
