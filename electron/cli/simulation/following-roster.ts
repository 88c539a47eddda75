import { targetsOf, type Department } from '#domain/inspection/roster.ts';
import { chanceFrom } from './chance.ts';
import { mixed } from './mixed.ts';

/** Each kind of change happens once for this many departments, and at least once if there are enough. */
const DEPARTMENTS_PER_CHANGE = 30;

/**
 * The roster of the following year, after a reorganisation: departments merged, split, renamed with and without a new
 * code, dissolved and founded. Deterministic for roster and seed.
 */
export function followingRoster(roster: readonly Department[], seed: number): Department[] {
  const changing = mixed(
    targetsOf(roster).filter(({ officer }) => !officer),
    chanceFrom(seed),
  );
  const taken = new Set(roster.map(({ code }) => code));
  const changes = new Map<string, Department[]>();
  const founded: Department[] = [];
  for (let round = 0; round < Math.max(1, Math.floor(changing.length / DEPARTMENTS_PER_CHANGE)); round += 1) {
    const [first, second, third, fourth, fifth, sixth] = changing.splice(0, 6);
    const successor = successorsIn(taken);
    if (first !== undefined && second !== undefined) {
      changes.set(first.code, [successor(first, `${first.name}・${second.name}`, [first.code, second.code])]);
      changes.set(second.code, []);
    }
    if (third !== undefined)
      changes.set(
        third.code,
        ['第一', '第二'].map((part) => successor(third, `${third.name}${part}`, [third.code])),
      );
    if (fourth !== undefined) changes.set(fourth.code, [{ ...fourth, name: `新${fourth.name}`, succeeds: [] }]);
    if (fifth !== undefined) changes.set(fifth.code, [successor(fifth, `改${fifth.name}`, [fifth.code])]);
    if (sixth !== undefined) {
      changes.set(sixth.code, []);
      founded.push(successor(sixth, `新設第${round + 1}課`, []));
    }
  }
  const kept = roster.flatMap((each) => changes.get(each.code) ?? [{ ...each, succeeds: [] }]);
  return [...kept, ...founded];
}

/** Creates departments modelled on earlier ones, under unused codes. */
function successorsIn(taken: Set<string>) {
  return (like: Department, name: string, succeeds: string[]): Department => {
    let number = taken.size;
    while (taken.has(codeOf(number))) number += 1;
    taken.add(codeOf(number));
    return { ...like, code: codeOf(number), name, succeeds };
  };
}

function codeOf(number: number): string {
  return `8${String(number).padStart(4, '0')}`;
}
