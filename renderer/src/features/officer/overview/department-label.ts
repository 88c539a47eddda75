import type { DepartmentStatus } from '#domain/collection/status.ts';

/** What a department is called: code and name, or the name alone where it stands for another. */
export function departmentLabel({ department }: Pick<DepartmentStatus, 'department'>, masked: boolean): string {
  return masked ? department.name : `${department.code} ${department.name}`;
}
