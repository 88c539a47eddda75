import type { Inspection } from '../inspection/inspection.ts';
import { targetsOf } from '../inspection/roster.ts';
import { itemsOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Additions } from './additions.ts';
import { PACK_FORMAT, type Officer, type PackPayload } from './payload.ts';

export interface PackSource {
  questionnaire: Questionnaire;
  inspection: Inspection;
  officers: Officer[];
  revision: number;
  issuedAt: string;
  app: string;
}

/** One pack for all, or with additions one for each department that takes part: a department's pack holds nothing about the others. */
export function packsFor(source: PackSource, additions: Additions | null): PackPayload[] {
  const { questionnaire, inspection, officers, revision, issuedAt, app } = source;
  const common = {
    format: PACK_FORMAT,
    version: 1,
    revision,
    issuedAt,
    inspection,
    questionnaire,
    officers,
    app,
  } as const;
  if (additions === null) return [{ ...common, department: null }];
  return targetsOf(inspection.roster).map(({ code }) => {
    const { facts = [], presets = [], actions = [] } = additions.get(code) ?? {};
    return { ...common, department: { code, facts, presets, actions } };
  });
}

/** Whether packs of the questionnaire may only go out sealed, because an item quotes a standard that is not public. */
export function hasToBeSealed(questionnaire: Questionnaire): boolean {
  return itemsOf(questionnaire).some((item) => item.nonPublicStandards.length > 0);
}
