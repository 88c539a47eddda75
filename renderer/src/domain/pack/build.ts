import type { Inspection } from '../inspection/inspection.ts';
import { targetsOf } from '../inspection/roster.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { PACK_FORMAT, type Officer, type PackPayload } from './payload.ts';

export interface PackSource {
  questionnaire: Questionnaire;
  inspection: Inspection;
  officers: Officer[];
  revision: number;
  issuedAt: string;
  app: string;
}

/** 参考値 by department code: fact id to its value as text. */
export type DepartmentFacts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** One pack for all, or with facts one for each department that takes part: a department's pack holds nothing about the others. */
export function packsFor(source: PackSource, facts: DepartmentFacts | null): PackPayload[] {
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
  if (facts === null) return [{ ...common, department: null }];
  return targetsOf(inspection.roster).map(({ code }) => ({
    ...common,
    department: {
      code,
      facts: [...(facts.get(code) ?? [])].map(([fact, value]) => ({ fact, value })),
      presets: [],
      actions: [],
    },
  }));
}
