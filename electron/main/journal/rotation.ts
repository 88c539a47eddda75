import { tokyoDay } from '#domain/calendar.ts';
import type { SnapshotName } from './names.ts';

const NEWEST_KEPT = 10;
const DAYS_KEPT = 30;

/**
 * The snapshots that may be deleted: all but the last ten, the last one of each of the last thirty days with any, and
 * the last ten that were set aside. Days are counted as they occur, not back from today, so that a jumping clock
 * deletes nothing. `snapshots` must be newest first.
 */
export function superseded(snapshots: readonly SnapshotName[]): SnapshotName[] {
  const own = snapshots.filter(isOwn);
  const aside = snapshots.filter((one) => !isOwn(one));
  const stay = new Set([...own.slice(0, NEWEST_KEPT), ...lastOfDays(own), ...aside.slice(0, NEWEST_KEPT)]);
  return snapshots.filter((one) => !stay.has(one));
}

/**
 * The number below which segments may be deleted: that of the last snapshot but one, so that nothing is lost if the
 * last one turns out to be damaged. `snapshots` must be newest first.
 */
export function segmentsGoBelow(snapshots: readonly SnapshotName[]): number {
  return snapshots.filter(isOwn)[1]?.number ?? 0;
}

/** True when a recovery may start from it. */
export function isOwn(snapshot: SnapshotName): boolean {
  return snapshot.reason !== 'kept';
}

function lastOfDays(snapshots: readonly SnapshotName[]): SnapshotName[] {
  const days = new Map<string, SnapshotName>();
  for (const one of snapshots) {
    const day = tokyoDay(one.at);
    if (!days.has(day)) days.set(day, one);
  }
  return [...days.values()].slice(0, DAYS_KEPT);
}
