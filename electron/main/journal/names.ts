import { join } from 'node:path';
import { SNAPSHOT_REASONS } from '#ipc/contract.ts';
import type { SnapshotReason } from '#ipc/contract.ts';

/**
 * Segments and snapshots share one running number, which alone orders them. The records of a segment come after all
 * snapshots with the same or a lower number, and are contained in those with a higher one.
 */
export interface SnapshotName {
  name: string;
  number: number;
  /** ISO instant. */
  at: string;
  reason: SnapshotReason;
}

const DIGITS = 10;
const SEGMENT = /^journal-(\d{10,16})\.tj$/;
const SNAPSHOT = /^(\d{10,16})_([+-]?\d{4,6}-\d{2}-\d{2}T)(\d{2})(\d{2})(\d{2})(\d{3})Z_([a-z]+)\.snapshot$/;
const PURGE = /^purge-(\d{10,16})$/;

export function segmentPath(folder: string, number: number): string {
  return join(folder, `journal-${padded(number)}.tj`);
}

export function snapshotsFolder(folder: string): string {
  return join(folder, 'snapshots');
}

/** The name of the marker file: everything with a lower number is to be deleted. */
export function purgeName(number: number): string {
  return `purge-${padded(number)}`;
}

export function snapshotName(number: number, at: string, reason: SnapshotReason): SnapshotName {
  return { name: `${padded(number)}_${at.replaceAll(/[:.]/gu, '')}_${reason}.snapshot`, number, at, reason };
}

/** The numbers of the segments among the names in a folder, ascending. */
export function segmentsAmong(names: readonly string[]): number[] {
  return numbersAmong(names, SEGMENT);
}

/** The number below which everything is to be deleted; 0 when there is no purge. */
export function purgedBelow(names: readonly string[]): number {
  return numbersAmong(names, PURGE).at(-1) ?? 0;
}

export function isPurge(name: string): boolean {
  return PURGE.test(name);
}

/** The snapshots among the names in a folder, newest first. */
export function snapshotsAmong(names: readonly string[]): SnapshotName[] {
  return names.flatMap((name) => snapshotOf(name) ?? []).sort((one, other) => other.number - one.number);
}

function snapshotOf(name: string): SnapshotName | null {
  const [, number, day, hours, minutes, seconds, rest, reason] = SNAPSHOT.exec(name) ?? [];
  const known = SNAPSHOT_REASONS.find((one) => one === reason);
  if (known === undefined) return null;
  return { name, number: Number(number), at: `${day}${hours}:${minutes}:${seconds}.${rest}Z`, reason: known };
}

function numbersAmong(names: readonly string[], pattern: RegExp): number[] {
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

function padded(number: number): string {
  return String(number).padStart(DIGITS, '0');
}
