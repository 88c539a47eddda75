import { itemsOf, type Item, type Questionnaire } from '../questionnaire/questionnaire.ts';

/** Group of items bound to no network tier. */
export const NO_TIER = 'none';
/** Group of items whose threat has no kind. */
export const NO_KIND = 'none';

/** What the groups of items are called to which the questionnaire gives no word: {@link NO_TIER} and {@link NO_KIND}. */
export type NoGroup = Partial<Record<Axis, string>>;

/** A group, and what the questionnaire calls it; null where it has no word for it ({@link NoGroup}). */
type Group = [id: string, label: string | null];

interface AxisEntry {
  /** True where an item may fall into several groups (重複計上), so that they do not add up to the total and no sum may be printed. */
  overlapping: boolean;
  /** All groups of a questionnaire in the order in which they are shown. */
  groups(questionnaire: Questionnaire): Group[];
  /** The groups an item falls into, each named once. */
  of(questionnaire: Questionnaire): (item: Item) => string[];
}

const clauses = ({ policy }: Questionnaire) => policy.clauses.map(({ id, heading }): Group => [id, `${id} ${heading}`]);
const threats = ({ policy }: Questionnaire) => policy.threats.map(({ id, label }): Group => [id, label]);
const kinds = ({ policy }: Questionnaire) =>
  policy.threats.flatMap(({ id, kinds: all }) => all.map((kind): Group => [kindGroup(id, kind), kind]));
const cia = (questionnaire: Questionnaire): Group[] => Object.entries(questionnaire.cia);

/** What items can be grouped by, in the order in which it is offered. Of each pair with `all…`, the first adds up to the total and the second overlaps. */
const TABLE = {
  chapter: {
    overlapping: false,
    groups: ({ chapters }) => chapters.map(({ id, title }) => [id, title]),
    of: () => (item) => [item.chapter],
  },
  item: {
    overlapping: false,
    groups: (questionnaire) => itemsOf(questionnaire).map(({ id, text }) => [id, text]),
    of: () => (item) => [item.id],
  },
  mainClause: { overlapping: false, groups: clauses, of: () => (item) => item.clauses.slice(0, 1) },
  allClauses: { overlapping: true, groups: clauses, of: withSuperiors },
  mainThreat: { overlapping: false, groups: threats, of: () => (item) => [item.mainThreat] },
  allThreats: { overlapping: true, groups: threats, of: () => (item) => item.threats },
  kind: {
    overlapping: false,
    groups: (questionnaire) => [...kinds(questionnaire), [NO_KIND, null]],
    of: () => (item) => [item.kind === undefined ? NO_KIND : kindGroup(item.mainThreat, item.kind)],
  },
  mainCia: { overlapping: false, groups: cia, of: () => (item) => [item.mainCia] },
  allCia: { overlapping: true, groups: cia, of: () => (item) => item.cia },
  tier: {
    overlapping: false,
    groups: ({ tiers }) => [...Object.entries(tiers), [NO_TIER, null]],
    of: () => (item) => [item.tier ?? NO_TIER],
  },
  priority: {
    overlapping: false,
    groups: ({ priorities }) => Object.entries(priorities).map(([id, { label }]) => [id, label]),
    of: () => (item) => [item.priority],
  },
  answeredBy: {
    overlapping: false,
    groups: ({ roles }) => Object.entries(roles),
    of: () => (item) => [item.answeredBy],
  },
} as const satisfies Record<string, AxisEntry>;

export type Axis = keyof typeof TABLE;
export const AXES = Object.keys(TABLE) as readonly Axis[];

/** An axis whose groups add up to the total. */
export type AddingAxis = { [A in Axis]: (typeof TABLE)[A]['overlapping'] extends false ? A : never }[Axis];

export function overlaps(axis: Axis): boolean {
  return TABLE[axis].overlapping;
}

/** The groups an item falls into along an axis. */
export function groupsOf(questionnaire: Questionnaire, axis: Axis): (item: Item) => string[] {
  return TABLE[axis].of(questionnaire);
}

/** The groups of an axis in their order: only those that some item falls into. */
export function groupOrder(questionnaire: Questionnaire, axis: Axis): string[] {
  const used = new Set(itemsOf(questionnaire).flatMap(groupsOf(questionnaire, axis)));
  const all: Group[] = TABLE[axis].groups(questionnaire);
  return all.map(([id]) => id).filter((group) => used.has(group));
}

/** What a group of an axis is called on screen and paper: the questionnaire's own words. */
export function groupLabel(questionnaire: Questionnaire, axis: Axis, group: string, none: NoGroup): string {
  const all: Group[] = TABLE[axis].groups(questionnaire);
  const found = all.find(([id]) => id === group);
  return found?.[1] ?? (found === undefined ? group : (none[axis] ?? group));
}

// Two threats may have kinds of the same name.
function kindGroup(threat: string, kind: string): string {
  return `${threat} ${kind}`;
}

/** A clause's group also contains the items of its sub-clauses. */
function withSuperiors({ policy }: Questionnaire): (item: Item) => string[] {
  const parents = new Map(policy.clauses.map(({ id, parent }) => [id, parent]));
  return (item) => [...new Set(item.clauses.flatMap((clause) => lineage(parents, clause)))];
}

function lineage(parents: ReadonlyMap<string, string | null>, clause: string): string[] {
  const parent = parents.get(clause) ?? null;
  return parent === null ? [clause] : [clause, ...lineage(parents, parent)];
}
