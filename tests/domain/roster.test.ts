import { describe, expect, it } from 'vitest';
import { targetsOf } from '#domain/inspection/roster.ts';

describe('targetsOf', () => {
  it('leaves out departments with a reason not to take part', () => {
    const department = {
      code: '001',
      name: '総務課',
      kind: 'section',
      parent: null,
      bodies: ['市長'],
      officer: false,
      succeeds: [],
    } as const;
    const roster = [
      { ...department, bodies: [], succeeds: [], excluded: null },
      { ...department, code: '002', bodies: [], succeeds: [], excluded: '廃止のため' },
    ];
    expect(targetsOf(roster).map((each) => each.code)).toEqual(['001']);
  });
});
