import type { DepartmentPart } from './pack-payload.ts';

/** 参考値 of one department. */
export type Facts = DepartmentPart['facts'];
/** 所属の状況 that the officer preset for one department. */
export type Presets = DepartmentPart['presets'];
/** 改善計画 of an earlier year that the department has not closed. */
export type OpenActions = DepartmentPart['actions'];

/** What a department's own pack adds to the common one. */
export type Addition = Pick<DepartmentPart, 'facts' | 'presets' | 'actions'>;

/** By department code. A department without an entry gets a pack that adds nothing. */
export type Additions = ReadonlyMap<string, Addition>;

type ByDepartment<T> = ReadonlyMap<string, T>;

/** Merges the tables department by department. */
export function additionsOf(parts: {
  facts: ByDepartment<Facts>;
  presets: ByDepartment<Presets>;
  actions: ByDepartment<OpenActions>;
}): Additions {
  const codes = new Set([...parts.facts.keys(), ...parts.presets.keys(), ...parts.actions.keys()]);
  return new Map(
    [...codes].map((code) => [
      code,
      {
        facts: parts.facts.get(code) ?? [],
        presets: parts.presets.get(code) ?? [],
        actions: parts.actions.get(code) ?? [],
      },
    ]),
  );
}
