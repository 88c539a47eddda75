import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotName, snapshotsAmong } from '../../../../electron/main/journal/names.ts';
import { segmentsGoBelow, superseded } from '../../../../electron/main/journal/rotation.ts';

const HOUR_MS = 60 * 60 * 1000;
const BEGIN = Date.parse('2026-04-01T00:00:00.000Z');

/** One snapshot per hour, newest first. */
function hourly(count: number) {
  return Array.from({ length: count }, (_, index) =>
    snapshotName(index + 1, new Date(BEGIN + index * HOUR_MS).toISOString(), 'hourly'),
  ).reverse();
}

function staying(all: ReturnType<typeof hourly>) {
  const gone = new Set(superseded(all));
  return all.filter((one) => !gone.has(one));
}

describe('the snapshots that stay', () => {
  it('are all of the first ten', () => {
    expect(superseded(hourly(10))).toEqual([]);
  });

  it('are the last ten, and the last of each of the last thirty days in Japan', () => {
    const all = hourly(24 * 60);
    const stay = staying(all);
    expect(stay.slice(0, 10)).toEqual(all.slice(0, 10));
    // A day in Japan ends at 15:00 UTC, so its last hourly snapshot is the one of 14:00.
    const ends = stay.slice(10).map(({ at }) => at.slice(11, 13));
    expect(new Set(ends)).toEqual(new Set(['14']));
    expect(new Set(stay.map(({ at }) => new Date(Date.parse(at) + 9 * HOUR_MS).toISOString().slice(0, 10))).size).toBe(
      30,
    );
  });

  it('do not depend on the current time', () => {
    const jump = snapshotName(999, '2046-01-01T00:00:00.000Z', 'hourly');
    const before = staying(hourly(200));
    const after = staying([jump, ...hourly(200)]);
    // One more snapshot and one more day push out at most one snapshot each.
    expect(before.filter((one) => !after.some(({ name }) => name === one.name)).length).toBeLessThanOrEqual(2);
  });

  it('always include the newest one, however the clock was set', () => {
    const instants = fc.array(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(instants, (when) => {
        const all = when.map((at, index) => snapshotName(index + 1, at.toISOString(), 'closing')).reverse();
        const stay = staying(all);
        expect(stay.slice(0, 10)).toEqual(all.slice(0, 10));
        expect(stay.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('include ten that were kept aside, without displacing others', () => {
    const aside = Array.from({ length: 12 }, (_, index) =>
      snapshotName(100 + index, '2026-11-23T00:00:00.000Z', 'kept'),
    ).reverse();
    const stay = staying([...aside, ...hourly(10)]);
    expect(stay.filter(({ reason }) => reason === 'kept')).toEqual(aside.slice(0, 10));
    expect(stay.filter(({ reason }) => reason === 'hourly')).toHaveLength(10);
  });
});

describe('the segments that may be deleted', () => {
  it('are those before the second newest snapshot that a recovery may start from', () => {
    const kept = snapshotName(9, '2026-11-23T00:00:00.000Z', 'kept');
    expect(segmentsGoBelow([kept, ...hourly(3)])).toBe(2);
    expect(segmentsGoBelow([kept, ...hourly(1)])).toBe(0);
  });
});

describe('the name of a snapshot', () => {
  it('contains number, time and reason, and sorts by number, highest first', () => {
    const older = snapshotName(7, '2027-01-01T12:34:56.789Z', 'closing');
    const newer = snapshotName(12, '2026-11-23T00:00:00.000Z', 'kept');
    const names = [older.name, 'x.snapshot', newer.name, `${newer.name}.unfinished`, '../../etc/passwd'];
    expect(snapshotsAmong(names)).toEqual([newer, older]);
  });

  it('has no character that a file system refuses', () => {
    expect(snapshotName(12, '2026-11-23T00:00:00.000Z', 'kept').name).toMatch(/^[\w.-]+$/);
  });
});
