import type { ConfirmedRisk } from './risk.ts';

/** How far a finding is: 未着手, 対応中, 完了, 受容. */
export const TREATMENT_STATES = ['not-started', 'underway', 'done', 'accepted'] as const;
export type TreatmentState = (typeof TREATMENT_STATES)[number];

/**
 * What the officer set on a finding. Null means that nothing was set: then the department's answer stands, and for the risk a proposal.
 * `kind` is an id of the questionnaire's action kinds, `due` an ISO day or '' for none.
 */
export interface TreatmentValues {
  state: TreatmentState | null;
  kind: string | null;
  owner: string | null;
  due: string | null;
  risk: ConfirmedRisk | null;
  note: string;
}

/** One change: who made it (as they named themselves), when (instant in UTC), and the values before and after of what it changed. */
export interface TreatmentChange {
  at: string;
  by: string;
  before: Partial<TreatmentValues>;
  after: Partial<TreatmentValues>;
}

/** Which finding something is about. */
export interface FindingKey {
  department: string;
  item: string;
}

/** One text for a finding, unlike that of any other. */
export function findingKey({ department, item }: FindingKey): string {
  return `${department} ${item}`;
}

/** The officer's own record beside one department's answer to one item; it never changes the submission. `history` is append-only, the oldest first. */
export interface Treatment extends FindingKey, TreatmentValues {
  inspection: string;
  history: TreatmentChange[];
}

/** What is to be set on one finding; what is not named stays. */
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

/** The treatment with the values set and the change added to its history; null when they say what stands already. */
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

/** What takes the newest change of a treatment back; null where it has none. */
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
