import type { ConfirmedRisk } from './risk.ts';

/** The state of treatment: 未着手, 対応中, 完了, 受容. */
export const TREATMENT_STATES = ['not-started', 'underway', 'done', 'accepted'] as const;
export type TreatmentState = (typeof TREATMENT_STATES)[number];

/**
 * What the officer set on a finding. Null means not set: the department's answer applies, or the proposed risk. `kind`
 * is an id of the questionnaire's action kinds, `due` an ISO day or '' for none.
 */
export interface TreatmentValues {
  state: TreatmentState | null;
  kind: string | null;
  owner: string | null;
  due: string | null;
  risk: ConfirmedRisk | null;
  note: string;
}

/** One change: who made it (name as entered), when (instant in UTC), and the changed values before and after. */
export interface TreatmentChange {
  at: string;
  by: string;
  before: Partial<TreatmentValues>;
  after: Partial<TreatmentValues>;
}

/** Identifies a finding within an inspection. */
export interface FindingKey {
  department: string;
  item: string;
}

/** The key as one unique text. */
export function findingKey({ department, item }: FindingKey): string {
  return `${department} ${item}`;
}

/**
 * The officer's record beside one department's answer to one item. It never changes the submission. `history` is
 * append-only, oldest first.
 */
export interface Treatment extends FindingKey, TreatmentValues {
  inspection: string;
  history: TreatmentChange[];
}

/** New values for one finding. Values that are absent stay as they are. */
export interface TreatmentEdit extends FindingKey {
  values: Partial<TreatmentValues>;
}

export function emptyTreatment(inspection: string, { department, item }: FindingKey): Treatment {
  return {
    inspection,
    department,
    item,
    state: null,
    kind: null,
    owner: null,
    due: null,
    risk: null,
    note: '',
    history: [],
  };
}

/** Sets values and appends the change to the history. Null when nothing would change. */
export function revised(
  treatment: Treatment,
  values: Partial<TreatmentValues>,
  by: string,
  at: string,
): Treatment | null {
  const changed = namesOf(values).filter((name) => !same(treatment[name], values[name]));
  if (changed.length === 0) return null;
  const before = picked(treatment, changed);
  const after = picked(values, changed);
  return { ...treatment, ...after, history: [...treatment.history, { at, by, before, after }] };
}

/** The edit that undoes the newest change; null when there is none. */
export function takingBack({ department, item, history }: Treatment): TreatmentEdit | null {
  const last = history.at(-1);
  return last === undefined ? null : { department, item, values: last.before };
}

function namesOf(values: Partial<TreatmentValues>): (keyof TreatmentValues)[] {
  return Object.keys(values) as (keyof TreatmentValues)[];
}

function picked(values: Partial<TreatmentValues>, names: readonly (keyof TreatmentValues)[]): Partial<TreatmentValues> {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
