import { isOpen } from '#domain/findings/figures.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import { stepsOf, type RiskScale } from '#domain/findings/risk.ts';
import { TREATMENT_STATES, type TreatmentEdit, type TreatmentValues } from '#domain/findings/treatment.ts';
import { plainText } from '#domain/answers/plain-text.ts';
import { isDay } from '#domain/written-day.ts';

/** The entry of a choice that leaves every finding as it is. */
export const KEEP = 'keep';
/** The entry that takes back what was set, so that the department's answer stands. */
export const AS_ANSWERED = 'as-answered';

/** What is typed and chosen for one or many findings. Steps of the risk are numbers as text. */
export interface TreatmentEntry {
  state: string;
  likelihood: string;
  loss: string;
  /** The risk as it stands is confirmed, proposals included. */
  confirmRisk: boolean;
  kind: string;
  owner: string;
  /** An ISO day, or what was typed while it is no day; '' while it is empty. */
  due: string;
  note: string;
}

/** The fields as they start: filled for a single finding, leaving everything as it is for many. */
export function startingEntry(records: readonly FindingRecord[]): TreatmentEntry {
  const [only, second] = records;
  if (only === undefined || second !== undefined)
    return { state: KEEP, likelihood: KEEP, loss: KEEP, confirmRisk: false, kind: KEEP, owner: '', due: '', note: '' };
  return {
    state: only.treatment?.state ?? AS_ANSWERED,
    likelihood: String(only.risk.likelihood),
    loss: String(only.risk.loss),
    confirmRisk: only.riskConfirmed,
    kind: only.kind === '' ? KEEP : only.kind,
    owner: only.owner,
    due: only.due,
    note: only.note,
  };
}

/** Whether a text was typed for the due day that is no day. */
export function hasUnreadDay(start: TreatmentEntry, { due }: TreatmentEntry): boolean {
  return due !== start.due && due !== '' && !isDay(due);
}

/** What the entry changes on each finding; fields that are as they started change nothing. */
export function editsOf(
  records: readonly FindingRecord[],
  start: TreatmentEntry,
  entry: TreatmentEntry,
  scale: RiskScale,
): TreatmentEdit[] {
  return records.map((record) => ({
    department: record.department.code,
    item: record.item.id,
    values: { ...plainValues(start, entry), ...riskValue(record, start, entry, scale) },
  }));
}

/** Edits that confirm the proposed risk of every open finding that has none confirmed. */
export function confirmations(records: readonly FindingRecord[], scale: RiskScale): TreatmentEdit[] {
  return records
    .filter((record) => isOpen(record) && !record.riskConfirmed)
    .map(({ department, item, risk }) => ({
      department: department.code,
      item: item.id,
      values: { risk: { ...risk, steps: stepsOf(scale) } },
    }));
}

function plainValues(start: TreatmentEntry, entry: TreatmentEntry): Partial<TreatmentValues> {
  const values: Partial<TreatmentValues> = {};
  if (entry.state !== start.state && entry.state !== KEEP)
    values.state = TREATMENT_STATES.find((state) => state === entry.state) ?? null;
  if (entry.kind !== start.kind && entry.kind !== KEEP) values.kind = entry.kind;
  if (entry.owner !== start.owner) values.owner = plainText(entry.owner).trim();
  if (entry.due !== start.due) values.due = entry.due;
  if (entry.note !== start.note) values.note = plainText(entry.note).trim();
  return values;
}

function riskValue(
  record: FindingRecord,
  start: TreatmentEntry,
  entry: TreatmentEntry,
  scale: RiskScale,
): Pick<Partial<TreatmentValues>, 'risk'> {
  const moved = entry.likelihood !== start.likelihood || entry.loss !== start.loss;
  const confirmed = entry.confirmRisk && !record.riskConfirmed;
  if (!moved && !confirmed) return {};
  const step = (chosen: string, own: number) => (chosen === KEEP ? own : Number(chosen));
  return {
    risk: {
      likelihood: step(entry.likelihood, record.risk.likelihood),
      loss: step(entry.loss, record.risk.loss),
      steps: stepsOf(scale),
    },
  };
}
