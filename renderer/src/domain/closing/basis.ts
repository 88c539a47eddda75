import { dayLabel, instantLabel, tokyoDay } from '../calendar.ts';

/**
 * What figures are based on: the collection as it is now, or the snapshot of a closing. `closedAt` is an instant in
 * UTC, `digest` the closing's SHA-256.
 */
export type Basis = { kind: 'now' } | { kind: 'closing'; number: number; closedAt: string; digest: string };

export const NOW: Basis = { kind: 'now' };

/** 「第1回締め（令和8年11月30日現在）」, or 「締めていない集計（令和8年11月22日 14:05現在）」 with `at`, the instant (UTC) of writing. */
export function basisText(basis: Basis, at: string): string {
  if (basis.kind === 'now') return `締めていない集計（${instantLabel(at)}現在）`;
  return `${closingName(basis.number)}（${dayLabel(tokyoDay(basis.closedAt))}現在）`;
}

/** 「第1回締め」. */
export function closingName(number: number): string {
  return `第${number}回締め`;
}
