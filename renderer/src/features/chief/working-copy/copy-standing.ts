import type { CopyFailure, WorkingCopies } from '#state/working-copies.ts';

/**
 * How the second copy of a response stands. `chooses`: this browser can write to a working file; otherwise copies are saved one by one. `at`: the
 * instant in UTC of the last whole copy, null where there is none yet. `none`: nothing is kept outside of the browser.
 */
export type CopyStanding = { chooses: boolean; at: string | null; fileName: string } & (
  | { kind: 'none' | 'writing' | 'written' | 'saved' }
  | { kind: 'failed'; failure: CopyFailure }
);

/** `canChoose`: the browser has a choice of files to write to. */
export function copyStanding(
  { copies, saved, refused }: Pick<WorkingCopies, 'copies' | 'saved' | 'refused'>,
  response: string,
  canChoose: boolean,
): CopyStanding {
  const chooses = canChoose && !refused;
  const copy = copies.get(response);
  if (copy !== undefined) {
    const { fileName, at, failure, writing } = copy;
    const said = { chooses: true, at, fileName };
    if (failure !== null) return { ...said, kind: 'failed', failure };
    return { ...said, kind: writing ? 'writing' : 'written' };
  }
  const at = saved.get(response)?.at ?? null;
  return { chooses, at, fileName: '', kind: at === null || chooses ? 'none' : 'saved' };
}
