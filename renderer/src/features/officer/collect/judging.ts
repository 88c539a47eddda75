import type { DepartmentStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';

/** The file of a department that can be accepted or answered: its only head. Null while it is missing, in conflict or not taking part. */
export function judgedFile({ state, head }: DepartmentStatus): Submission | null {
  return state === 'excluded' ? null : head;
}

/** The chosen files of the rows by what can be done with them. A file that was sent back is not accepted as it is. */
export function judgeable(
  rows: readonly DepartmentStatus[],
  chosen: ReadonlySet<string>,
): { toAccept: string[]; toReconsider: string[] } {
  const files = rows.flatMap((row) => judgedFile(row) ?? []).filter(({ digest }) => chosen.has(digest));
  const digestsOf = (fits: (file: Submission) => boolean) => files.filter(fits).map(({ digest }) => digest);
  return {
    toAccept: digestsOf(({ standing }) => standing === 'received'),
    toReconsider: digestsOf(({ standing }) => standing !== 'received'),
  };
}
