/** 種別. */
export const DEPARTMENT_KINDS = ['section', 'secretariat', 'branch', 'school', 'designated'] as const;
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];

/**
 * One row of the roster. `code` never changes while the department lives; `parent` is the 部 it is shown under (null: none);
 * `bodies` are the 執行機関 it acts for (several for 併任: one response stands for all of them and counts once);
 * `excluded` is null where the department takes part, else the reason why it does not;
 * `officer` marks 情報担当課, which alone answers the officer's chapter; `succeeds` lists codes of departments it took over.
 */
export interface Department {
  code: string;
  name: string;
  kind: DepartmentKind;
  parent: string | null;
  bodies: string[];
  excluded: string | null;
  officer: boolean;
  succeeds: string[];
}

/** The most rows a roster may have: the largest prefecture that helps its cities has half of them. */
export const MOST_DEPARTMENTS = 20_000;

export function findDepartment(roster: readonly Department[], code: string): Department | undefined {
  return roster.find((department) => department.code === code);
}

/** The departments that have to hand in a response: the denominator of 提出率 and 受理率. */
export function targetsOf(roster: readonly Department[]): Department[] {
  return roster.filter((department) => department.excluded === null);
}
