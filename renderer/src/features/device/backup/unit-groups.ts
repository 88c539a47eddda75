import type { RestorePreview } from '#domain/backup/backup-repository.ts';
import { isOffered, type RestoreUnit } from '#domain/backup/restore-unit.ts';
import { knownRowsOf } from '#domain/backup/held-rows.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';

/** A unit with the name of its department; '' for units that have none. */
export interface NamedUnit {
  unit: RestoreUnit;
  department: string;
}

/** The units of one inspection; `inspection` is null for keys. `title` is null where the inspection is known nowhere. */
export interface UnitGroup {
  inspection: string | null;
  title: string | null;
  units: NamedUnit[];
}

/** The units by inspection, keys last. `known` are the inspections of this computer; those of the copy help to name the others. */
export function groupsOf({ copy, units }: RestorePreview, known: readonly KnownInspection[]): UnitGroup[] {
  const named = new Map(
    [...knownRowsOf(copy, 'inspections'), ...known].map(({ inspection }) => [inspection.id, inspection]),
  );
  const groups = new Map<string | null, UnitGroup>();
  for (const unit of units) {
    const inspection = named.get(unit.inspection ?? '');
    const group = groups.get(unit.inspection) ?? {
      inspection: unit.inspection,
      title: inspection?.title ?? null,
      units: [],
    };
    groups.set(unit.inspection, group);
    const code = unit.department ?? '';
    group.units.push({ unit, department: findDepartment(inspection?.roster ?? [], code)?.name ?? code });
  }
  return [...groups.values()].toSorted((a, b) => Number(a.inspection === null) - Number(b.inspection === null));
}

/** How many of the units replace something that is here. */
export function replacedBy(units: readonly RestoreUnit[]): number {
  return units.filter((unit) => unit.standing === 'different' && isOffered(unit)).length;
}
