/**
 * What this computer holds of the responses answered on it, in counts. `revisions`: signed files that are kept; `drafts`: responses that are not
 * signed off, of which no file exists; `unexported`: signed responses whose file was never saved outside. `officer`: true where there is work of
 * the security officer as well (received files, a ledger, packs that were made or are being prepared, keys).
 */
export interface HeldHere {
  responses: number;
  revisions: number;
  drafts: number;
  unexported: number;
  officer: boolean;
}

/** How many responses exist nowhere but on this computer. */
export function onlyHere({ drafts, unexported }: HeldHere): number {
  return drafts + unexported;
}

/**
 * What becomes of the stored data at the end of a session that is to leave nothing behind: it is erased, or kept until a person has been
 * asked because some of it exists nowhere else. The work of an officer is never erased this way.
 */
export function atSessionEnd(held: HeldHere): 'erase' | 'ask' | 'keep' {
  if (held.officer) return 'keep';
  return onlyHere(held) > 0 ? 'ask' : 'erase';
}
