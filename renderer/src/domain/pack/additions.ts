import type { DepartmentPart } from './payload.ts';

/** 参考値 of one department. */
export type Facts = DepartmentPart['facts'];
/** 所属の状況 that the officer has set beforehand for one department. */
export type Presets = DepartmentPart['presets'];
/** 改善計画 of an earlier year that one department has not closed. */
export type OpenActions = DepartmentPart['actions'];

/** What the pack for one department adds to the pack for all. */
export type Addition = Pick<DepartmentPart, 'facts' | 'presets' | 'actions'>;

/** By department code. A department without an entry gets a pack that adds nothing. */
export type Additions = ReadonlyMap<string, Addition>;

type ByDepartment<T> = ReadonlyMap<string, T>;

/** Puts together, department by department, what comes from different tables. */
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
