import { canonicalText } from '../exchange/digest.ts';
import type { Inspection } from '../inspection/inspection.ts';
import { findDepartment, type Department } from '../inspection/roster.ts';
import { itemDigest } from '../questionnaire/digests.ts';
import { itemsOf, type Item, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { KnownInspection } from './known-inspection.ts';
import type { Officer, PackPayload } from './pack-payload.ts';

/** A changed field in the inspection's head. Days are ISO days. */
export interface HeadChange {
  field: 'title' | 'baseDate' | 'opensOn' | 'dueOn';
  before: string;
  after: string;
}

/** `left-out`: still on the roster, but no longer takes part. `taken-in`: the reverse. `changed`: anything else. */
export type DepartmentChangeKind = 'added' | 'removed' | 'renamed' | 'left-out' | 'taken-in' | 'changed';

/** A changed department. `name` is its present name, or its last one when it was removed. */
export interface DepartmentChange {
  kind: DepartmentChangeKind;
  code: string;
  name: string;
}

/** `reworded`: the new wording asks something else. `applicability`: the item applies under another condition. */
export type ItemChangeKind = 'added' | 'removed' | 'reworded' | 'applicability';

export interface ItemChange {
  kind: ItemChangeKind;
  item: Item;
}

/** An officer who can open results from now on, or no longer can. */
export interface OfficerChange {
  kind: 'added' | 'removed';
  name: string;
}

export interface PackChanges {
  head: HeadChange[];
  officers: OfficerChange[];
  /** Those of `own` first, otherwise in roster order. */
  departments: DepartmentChange[];
  /** In the order of the questionnaires. One item may appear twice, for its wording and for its applicability. */
  items: ItemChange[];
}

/**
 * What a pack would change in a known inspection. `own` are the codes of the departments that this computer answers
 * for.
 */
export function packChanges(
  before: Pick<KnownInspection, 'inspection' | 'questionnaire' | 'officers'>,
  after: Pick<PackPayload, 'inspection' | 'questionnaire' | 'officers'>,
  own: ReadonlySet<string>,
): PackChanges {
  const departments = departmentChanges(before.inspection.roster, after.inspection.roster);
  return {
    head: headChanges(before.inspection, after.inspection),
    officers: officerChanges(before.officers, after.officers),
    departments: [
      ...departments.filter(({ code }) => own.has(code)),
      ...departments.filter(({ code }) => !own.has(code)),
    ],
    items: itemChanges(before.questionnaire, after.questionnaire),
  };
}

const HEAD = ['title', 'baseDate', 'opensOn', 'dueOn'] as const;

function headChanges(before: Inspection, after: Inspection): HeadChange[] {
  return HEAD.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}

// Results are sealed to the recipient, and returns are signed with the key. Other keys mean another officer, even under
// the same name.
function officerChanges(before: readonly Officer[], after: readonly Officer[]): OfficerChange[] {
  const missing = (each: Officer, among: readonly Officer[]) =>
    !among.some(({ recipient, key }) => recipient === each.recipient && key === each.key);
  return [
    ...after.filter((each) => missing(each, before)).map(({ name }) => ({ kind: 'added' as const, name })),
    ...before.filter((each) => missing(each, after)).map(({ name }) => ({ kind: 'removed' as const, name })),
  ];
}

function departmentChanges(before: readonly Department[], after: readonly Department[]): DepartmentChange[] {
  const gone = before.filter(({ code }) => findDepartment(after, code) === undefined);
  const standing = new Map(before.map((department) => [department.code, department]));
  return [
    ...gone.map(({ code, name }) => ({ kind: 'removed' as const, code, name })),
    ...after.flatMap((department) => {
      const kind = departmentChange(standing.get(department.code), department);
      return kind === null ? [] : [{ kind, code: department.code, name: department.name }];
    }),
  ];
}

function departmentChange(before: Department | undefined, after: Department): DepartmentChangeKind | null {
  if (before === undefined) return 'added';
  if (before.excluded === null && after.excluded !== null) return 'left-out';
  if (before.excluded !== null && after.excluded === null) return 'taken-in';
  if (before.name !== after.name) return 'renamed';
  return canonicalText(before) === canonicalText(after) ? null : 'changed';
}

function itemChanges(before: Questionnaire, after: Questionnaire): ItemChange[] {
  const standing = new Map(itemsOf(before).map((item) => [item.id, item]));
  const kept = new Set(itemsOf(after).map(({ id }) => id));
  const changes = itemsOf(after).flatMap((item) => {
    const old = standing.get(item.id);
    const kinds: ItemChangeKind[] = old === undefined ? ['added'] : changesOf(old, before, item, after);
    return kinds.map((kind) => ({ kind, item }));
  });
  const removed = itemsOf(before).filter(({ id }) => !kept.has(id));
  return [...changes, ...removed.map((item) => ({ kind: 'removed' as const, item }))];
}

function changesOf(old: Item, before: Questionnaire, item: Item, after: Questionnaire): ItemChangeKind[] {
  const oldDigest = itemDigest(old, before.scale);
  const reworded = itemDigest(item, after.scale) !== oldDigest && !item.sameAs.includes(oldDigest);
  const moved = canonicalText(old.appliesIf) !== canonicalText(item.appliesIf);
  return [...(reworded ? (['reworded'] as const) : []), ...(moved ? (['applicability'] as const) : [])];
}
