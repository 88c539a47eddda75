import { compareCopies } from '../backup/compare.ts';
import { knownRowsOf } from '../backup/held-rows.ts';
import type { UnitFacts } from '../backup/restore-unit.ts';
import type { StateCopy } from '../backup/state-copy.ts';
import { findDepartment } from '../inspection/roster.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';

/**
 * A response that two states do not hold alike. `name` is the department's name, or its code when no roster names it. A
 * side is null when that state does not hold the response.
 */
export interface ResponseDifference {
  id: string;
  name: string;
  one: UnitFacts | null;
  other: UnitFacts | null;
}

/**
 * The differences between two states. Responses are listed by name for people; `others` counts every other unit that
 * differs.
 */
export interface Difference {
  responses: ResponseDifference[];
  others: number;
}

/**
 * Compares two states of the present schema. `builtIn` are the inspections that ship with the program and are never
 * stored.
 */
export function differenceOf(one: StateCopy, other: StateCopy, builtIn: readonly KnownInspection[]): Difference {
  const named = namesIn([one, other], builtIn);
  const forward = compareCopies(one, other).filter(({ standing }) => standing !== 'same');
  const onlyInOne = compareCopies(other, one).filter(({ standing }) => standing === 'new');
  const differing = [
    ...forward.map((unit) => ({ unit, one: unit.here, other: unit.there as UnitFacts | null })),
    ...onlyInOne.map((unit) => ({ unit, one: unit.there as UnitFacts | null, other: null })),
  ];
  const responses = differing.filter(({ unit }) => unit.kind === 'response');
  return {
    responses: responses.map(({ unit, one: facts, other: others }) => ({
      id: unit.id,
      name: named(unit.inspection, unit.department),
      one: facts,
      other: others,
    })),
    others: differing.length - responses.length,
  };
}

function namesIn(
  copies: readonly StateCopy[],
  builtIn: readonly KnownInspection[],
): (inspection: string | null, department: string | null) => string {
  const known = [...copies.flatMap((copy) => knownRowsOf(copy, 'inspections')), ...builtIn];
  return (id, code) => {
    const found = known.find(({ inspection }) => inspection.id === id);
    return findDepartment(found?.inspection.roster ?? [], code ?? '')?.name ?? code ?? '';
  };
}
