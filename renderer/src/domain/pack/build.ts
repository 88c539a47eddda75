import type { Inspection } from '../inspection/inspection.ts';
import { targetsOf } from '../inspection/roster.ts';
import { itemsOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Additions } from './additions.ts';
import {
  PACK_FORMAT,
  type DepartmentPart,
  type Officer,
  type PackPayload,
  type SharedPart,
  type WithdrawnKey,
} from './pack-payload.ts';

export interface PackSource {
  questionnaire: Questionnaire;
  inspection: Inspection;
  officers: Officer[];
  /** Keys that the pack withdraws. Absent: none. */
  withdrawn?: readonly WithdrawnKey[];
  revision: number;
  issuedAt: string;
  app: string;
}

/**
 * The packs to issue: one for all, or with `additions` one for each participating department, which holds nothing about
 * the others.
 */
export function packsFor(source: PackSource, additions: Additions | null): PackPayload[] {
  const shared = sharedPart(source);
  if (additions === null) return [{ ...shared, department: null }];
  return departmentParts(source.inspection, additions).map((department) => ({ ...shared, department }));
}

/** The common part of all packs of a revision, in the oldest version that can hold it. */
export function sharedPart(source: PackSource): SharedPart {
  const { questionnaire, inspection, officers, revision, issuedAt, app, withdrawn = [] } = source;
  const said = { format: PACK_FORMAT, revision, issuedAt, inspection, questionnaire, officers, app } as const;
  return withdrawn.length === 0 ? { ...said, version: 1 } : { ...said, version: 2, withdrawn: [...withdrawn] };
}

/** The department-specific parts of the packs, in roster order. */
export function departmentParts({ roster }: Pick<Inspection, 'roster'>, additions: Additions): DepartmentPart[] {
  return targetsOf(roster).map(({ code }) => {
    const { facts = [], presets = [], actions = [] } = additions.get(code) ?? {};
    return { code, facts, presets, actions };
  });
}

/** True when packs of the questionnaire must be sealed, because an item quotes a standard that is not public. */
export function hasToBeSealed(questionnaire: Questionnaire): boolean {
  return itemsOf(questionnaire).some((item) => item.nonPublicStandards.length > 0);
}
