import { compareCopies } from '../backup/compare.ts';
import { knownRowsOf } from '../backup/held-rows.ts';
import type { UnitFacts } from '../backup/restore-unit.ts';
import type { StateCopy } from '../backup/state-copy.ts';
import { findDepartment } from '../inspection/roster.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';

/** A response that two states do not hold alike. `name` of the department, its code where no roster names it; null: not held there. */
export interface ResponseDifference {
  id: string;
  name: string;
  one: UnitFacts | null;
  other: UnitFacts | null;
}

/** How two states differ, in what people know by name; `others` counts everything else that differs. */
export interface Difference {
  responses: ResponseDifference[];
  others: number;
}

/** Compares two states of the present schema. `builtIn`: the inspections that are known without being stored. */
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
