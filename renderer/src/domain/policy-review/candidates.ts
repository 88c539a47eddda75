import type { CitySummary } from '../aggregation/summary.ts';
import { isOpen } from '../findings/figures.ts';
import type { FindingRecord } from '../findings/record.ts';
import { riskLevel, type RiskScale } from '../findings/risk.ts';
import { itemsOfClause } from '../questionnaire/clauses.ts';
import { itemsOf, type Item, type Questionnaire } from '../questionnaire/questionnaire.ts';
import { clues, departmentsOf, lowRates, sameReasons, setAside, type Evidence } from './evidence.ts';
import { standingEntry, subjectKey, type PolicyReview, type ReviewEntry, type Subject } from './review.ts';
import type { ReviewRules } from './rules.ts';

/**
 * An item or clause that may need a review. `items` are the items concerned, `clauses` those that they cite. `evidence`
 * is empty when only the officer brought the subject in, or when a decision stands although no rule points to the
 * subject any more. `riskLevels` counts the open findings of its items by risk level, lowest first. `standing` is the
 * decision in force.
 */
export interface Candidate {
  subject: Subject;
  items: Item[];
  clauses: string[];
  evidence: Evidence[];
  riskLevels: number[];
  review: PolicyReview | null;
  standing: ReviewEntry | null;
}

export interface CandidateSources {
  summary: CitySummary;
  records: readonly FindingRecord[];
  scale: RiskScale;
  rules: ReviewRules;
  reviews: readonly PolicyReview[];
}

/**
 * Everything that a rule points to, that the officer brought in, or that has a decision: clauses in the policy's order,
 * then items in the questionnaire's.
 */
export function reviewCandidates(sources: CandidateSources): Candidate[] {
  const { questionnaire } = sources.summary;
  const evidence = evidenceBySubject(sources);
  const reviews = new Map(sources.reviews.map((review) => [review.subject, review]));
  const subjects: Subject[] = [
    ...questionnaire.policy.clauses.map(({ id }) => ({ kind: 'clause' as const, id })),
    ...itemsOf(questionnaire).map(({ id }) => ({ kind: 'item' as const, id })),
  ];
  return subjects.flatMap((subject) => {
    const key = subjectKey(subject);
    const own = evidence.get(key) ?? [];
    const review = reviews.get(key) ?? null;
    if (own.length === 0 && review === null) return [];
    const items = itemsAbout(questionnaire, subject);
    return [
      {
        subject,
        items,
        clauses: subject.kind === 'clause' ? [subject.id] : items.flatMap(({ clauses }) => clauses),
        evidence: own,
        riskLevels: levelsOf(sources, items),
        review,
        standing: review === null ? null : standingEntry(review),
      },
    ];
  });
}

/** The departments behind a candidate, each once, in the order of the evidence. */
export function departmentsBehind({ evidence }: Pick<Candidate, 'evidence'>): string[] {
  return [...new Set(evidence.flatMap(departmentsOf).map(({ code }) => code))];
}

/**
 * The title of a subject: the clause's heading, or the item's text. Falls back to the id when the questionnaire no
 * longer has it.
 */
export function subjectTitle(questionnaire: Questionnaire, { kind, id }: Subject): string {
  if (kind === 'item') return itemsOf(questionnaire).find((item) => item.id === id)?.text ?? id;
  return questionnaire.policy.clauses.find((clause) => clause.id === id)?.heading ?? id;
}

function evidenceBySubject({ summary, records, rules }: CandidateSources): ReadonlyMap<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  const add = (kind: Subject['kind'], id: string, evidence: readonly Evidence[]) => {
    const key = subjectKey({ kind, id });
    found.set(key, [...(found.get(key) ?? []), ...evidence]);
  };
  for (const [id, evidence] of lowRates(summary, 'allClauses', rules)) add('clause', id, [evidence]);
  for (const [id, evidence] of lowRates(summary, 'item', rules)) add('item', id, [evidence]);
  for (const [id, evidence] of sameReasons(summary, rules)) add('item', id, evidence);
  for (const [id, evidence] of setAside(records, rules.aside)) add('item', id, [evidence]);
  for (const [id, evidence] of clues(summary, rules)) add('item', id, [evidence]);
  return found;
}

function itemsAbout(questionnaire: Questionnaire, { kind, id }: Subject): Item[] {
  return kind === 'clause' ? itemsOfClause(questionnaire, id) : itemsOf(questionnaire).filter((item) => item.id === id);
}

function levelsOf({ records, scale }: CandidateSources, items: readonly Item[]): number[] {
  const ids = new Set(items.map(({ id }) => id));
  const levels = scale.levels.map(() => 0);
  for (const record of records) {
    if (!ids.has(record.item.id) || !isOpen(record)) continue;
    const level = riskLevel(scale, record.risk);
    levels[level] = (levels[level] ?? 0) + 1;
  }
  return levels;
}
