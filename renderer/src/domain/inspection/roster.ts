/** 種別. */
export const DEPARTMENT_KINDS = ['section', 'secretariat', 'branch', 'school', 'designated'] as const;
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];

/**
 * One row of the roster. `code` never changes while the department exists. `parent` is the 部 under which it is shown
 * (null: none). `bodies` are the 執行機関 for which it acts; with several (併任), one response stands for all of them and
 * counts once. `excluded` is null when the department takes part, otherwise the reason why not. `officer` marks 情報担当課,
 * the only department that answers the officer's chapter. `succeeds` lists the codes of departments that it took over.
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

/** The maximum size of a roster: twice that of the largest prefecture that helps its cities. */
export const MOST_DEPARTMENTS = 20_000;

export function findDepartment(roster: readonly Department[], code: string): Department | undefined {
  return roster.find((department) => department.code === code);
}

/** The departments that must hand in a response: the denominator of 提出率 and 受理率. */
export function targetsOf(roster: readonly Department[]): Department[] {
  return roster.filter((department) => department.excluded === null);
}
