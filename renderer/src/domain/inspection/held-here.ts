/**
 * Counts of what this computer holds of responses answered on it. `revisions`: signed files that are kept. `drafts`:
 * responses that are not signed off, so no file of them exists. `unexported`: signed responses whose file was never
 * saved elsewhere. `officer`: the officer's work is here too (received files, a ledger, issued or prepared packs,
 * keys).
 */
export interface HeldHere {
  responses: number;
  revisions: number;
  drafts: number;
  unexported: number;
  officer: boolean;
}

/** The number of responses that exist on this computer only. */
export function onlyHere({ drafts, unexported }: HeldHere): number {
  return drafts + unexported;
}

/**
 * What to do with the stored data when a wipe-on-close session ends. `erase` it, or `ask` first because some of it
 * exists nowhere else. `keep`: an officer's work is never erased this way.
 */
export function atSessionEnd(held: HeldHere): 'erase' | 'ask' | 'keep' {
  if (held.officer) return 'keep';
  return onlyHere(held) > 0 ? 'ask' : 'erase';
}
