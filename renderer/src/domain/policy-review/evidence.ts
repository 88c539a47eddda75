import { implementationRate, noCounts, type Counts } from '../aggregation/counts.ts';
import { matrixOf } from '../aggregation/matrix.ts';
import type { Tally } from '../aggregation/item-outcomes.ts';
import type { CitySummary } from '../aggregation/summary.ts';
import { setsRuleAside } from '../findings/action-kinds.ts';
import { isOpen } from '../findings/figures.ts';
import type { FindingRecord } from '../findings/record.ts';
import type { Department } from '../inspection/roster.ts';
import { itemsOf } from '../questionnaire/questionnaire.ts';
import { comparable, type ReviewRules } from './rules.ts';

/** A department's own words, from its answer. */
export interface Quote {
  department: Department;
  text: string;
}

/**
 * Why a rule points to an item or clause. `low-rate`: its 実施率 in the city is low; `departments` are those with a △ or ×
 * in it. `same-reason`: several departments give the same reason for －; `ready` when the questionnaire offers that
 * reason. `aside`: 例外措置 or 受容, with the plan as `text`. `clue` (手がかり): comments that contain one of the phrases.
 */
export type Evidence =
  | { rule: 'low-rate'; counts: Counts; measured: number; departments: Department[] }
  | { rule: 'same-reason'; reason: string; ready: boolean; departments: Department[] }
  | { rule: 'aside'; cases: (Quote & { kind: string; accepted: boolean })[] }
  | { rule: 'clue'; quotes: (Quote & { phrase: string })[] };

export const EVIDENCE_RULES = ['low-rate', 'same-reason', 'aside', 'clue'] as const;

/** The departments behind a piece of evidence. */
export function departmentsOf(evidence: Evidence): Department[] {
  switch (evidence.rule) {
    case 'low-rate':
    case 'same-reason':
      return evidence.departments;
    case 'aside':
      return evidence.cases.map(({ department }) => department);
    case 'clue':
      return evidence.quotes.map(({ department }) => department);
  }
}

/** The items or clauses below the threshold, by id. Clauses include the items of their sub-clauses. */
export function lowRates(
  { questionnaire, tallies }: CitySummary,
  axis: 'item' | 'allClauses',
  rules: Pick<ReviewRules, 'threshold' | 'measured'>,
): ReadonlyMap<string, Evidence> {
  const { columns, columnTotals, rows } = matrixOf(questionnaire, tallies, axis);
  const low = new Map<string, Evidence>();
  for (const [index, column] of columns.entries()) {
    const counts = columnTotals[index] ?? noCounts();
    const { numerator, denominator } = implementationRate(counts);
    const measured = rows.filter((row) => implementationRate(row.cells[index] ?? noCounts()).denominator > 0);
    if (measured.length < rules.measured || numerator * 100 >= rules.threshold * denominator) continue;
    const departments = measured
      .filter((row) => (row.cells[index]?.partial ?? 0) + (row.cells[index]?.no ?? 0) > 0)
      .map(({ department }) => department);
    low.set(column, { rule: 'low-rate', counts, measured: measured.length, departments });
  }
  return low;
}

/** Reasons for － that several departments give for the same item, by item, most frequent first. */
export function sameReasons(
  { questionnaire, tallies }: CitySummary,
  { sameReason, readyReasons }: Pick<ReviewRules, 'sameReason' | 'readyReasons'>,
): ReadonlyMap<string, Evidence[]> {
  const reasons = reasonsByItem(tallies);
  const found = new Map<string, Evidence[]>();
  for (const item of itemsOf(questionnaire)) {
    const ready = new Set(item.naReasons.map((reason) => comparable(reason)));
    const groups = [...(reasons.get(item.id) ?? [])]
      .map(([key, { reason, departments }]) => ({ reason, ready: ready.has(key), departments }))
      .filter((group) => group.departments.length >= sameReason && (readyReasons || !group.ready))
      .sort((a, b) => b.departments.length - a.departments.length);
    if (groups.length > 0)
      found.set(
        item.id,
        groups.map((group): Evidence => ({ rule: 'same-reason', ...group })),
      );
  }
  return found;
}

/** By item, then by the normalised reason: the reason as first written, and the departments that gave it. */
function reasonsByItem(tallies: readonly Tally[]) {
  const reasons = new Map<string, Map<string, { reason: string; departments: Department[] }>>();
  for (const { department, outcomes, payload } of tallies) {
    for (const { item, reason } of payload.answers) {
      const key = outcomes.get(item)?.status === 'na' ? comparable(reason) : '';
      if (key === '') continue;
      const own = reasons.get(item) ?? new Map<string, { reason: string; departments: Department[] }>();
      const group = own.get(key) ?? { reason: reason.trim(), departments: [] };
      group.departments.push(department);
      reasons.set(item, own.set(key, group));
    }
  }
  return reasons;
}

/** 例外措置 and 受容, planned by departments or decided by the officer, by item. */
export function setAside(records: readonly FindingRecord[], least: number): ReadonlyMap<string, Evidence> {
  const cases = new Map<string, Extract<Evidence, { rule: 'aside' }>['cases']>();
  for (const record of records) {
    const accepted = record.state === 'accepted';
    if (!accepted && !(isOpen(record) && setsRuleAside(record.kind))) continue;
    const text = record.answer?.action?.what ?? '';
    const own = { department: record.department, kind: record.kind, accepted, text };
    cases.set(record.item.id, [...(cases.get(record.item.id) ?? []), own]);
  }
  const enough = [...cases].filter(([, own]) => own.length >= least);
  return new Map(enough.map(([item, own]) => [item, { rule: 'aside', cases: own }]));
}

/** Comments and reasons that contain a phrase, by item; at most one for each department. */
export function clues(
  { tallies }: CitySummary,
  { phrases, clues: least }: Pick<ReviewRules, 'phrases' | 'clues'>,
): ReadonlyMap<string, Evidence> {
  const wanted = phrases.map((phrase) => ({ phrase, key: comparable(phrase) }));
  const quotes = new Map<string, Extract<Evidence, { rule: 'clue' }>['quotes']>();
  for (const { department, payload, outcomes } of tallies) {
    for (const { item, comment, reason } of payload.answers) {
      const status = outcomes.get(item)?.status;
      if (status === undefined) continue;
      const text = status === 'na' ? reason : comment;
      if (text === '') continue;
      const key = comparable(text);
      const hit = wanted.find((each) => key.includes(each.key));
      if (hit === undefined) continue;
      quotes.set(item, [...(quotes.get(item) ?? []), { department, text: text.trim(), phrase: hit.phrase }]);
    }
  }
  const enough = [...quotes].filter(([, own]) => own.length >= least);
  return new Map(enough.map(([item, own]) => [item, { rule: 'clue', quotes: own }]));
}
