import { targetsOf, type Department } from '#domain/inspection/roster.ts';

/**
 * A roster with `count` participating departments: those of the sample first, then made-up ones. Departments that do
 * not take part stay in it.
 */
export function simulatedRoster(sample: readonly Department[], count: number): Department[] {
  const targets = targetsOf(sample);
  const officer = targets.filter((each) => each.officer);
  const others = targets.filter((each) => !each.officer);
  const chosen = new Set([...officer, ...others].slice(0, count).map((each) => each.code));
  const kept = sample.filter((each) => each.excluded !== null || chosen.has(each.code));
  const made = Array.from({ length: Math.max(0, count - targets.length) }, (_, index) => madeUp(index + 1));
  return [...kept, ...made];
}

function madeUp(number: number): Department {
  const DEPARTMENTS_PER_DIVISION = 12;
  return {
    code: `9${String(number).padStart(4, '0')}`,
    name: `試行第${number}課`,
    kind: 'section',
    parent: `試行${Math.ceil(number / DEPARTMENTS_PER_DIVISION)}部`,
    bodies: ['市長'],
    excluded: null,
    officer: false,
    succeeds: [],
  };
}
