import type { Tally } from '../aggregation/item-outcomes.ts';
import type { CitySummary } from '../aggregation/summary.ts';
import type { Submission } from '../collection/submission.ts';
import type { Department } from '../inspection/roster.ts';
import { itemsOf, type Item } from '../questionnaire/questionnaire.ts';
import { ancestorsOf, type HandedAnswer } from '../result-file/result-payload.ts';
import { onScale, proposedRisk, type Risk, type RiskScale } from './risk.ts';
import type { Treatment, TreatmentState } from './treatment.ts';

/**
 * A finding with its treatment. `answer` is the △ or × behind it. When a newer revision no longer has that answer,
 * `state` is `resolved` (解消: it became ○) or `lapsed` (it became － or unanswered, or the item no longer applies), and
 * `answer` is the earlier one, or null when the earlier revision is no longer held. `kind` is '' without a plan.
 * `riskConfirmed` is false while the risk is only proposed (案).
 */
export interface FindingRecord {
  department: Department;
  item: Item;
  answer: HandedAnswer | null;
  state: TreatmentState | 'resolved' | 'lapsed';
  kind: string;
  owner: string;
  due: string;
  note: string;
  risk: Risk;
  riskConfirmed: boolean;
  treatment: Treatment | null;
}

interface Sources {
  summary: CitySummary;
  /** All submissions held for the inspection, including earlier revisions. */
  submissions: readonly Submission[];
  treatments: readonly Treatment[];
  scale: RiskScale;
}

/**
 * Every △ and × of the figures exactly once, plus those that were △, × or treated before and no longer are. Sorted by
 * department, then item.
 */
export function findingRecords({ summary, submissions, treatments, scale }: Sources): FindingRecord[] {
  const items = itemsOf(summary.questionnaire);
  const held = new Map(submissions.map((submission) => [submission.digest, submission]));
  const treated = byDepartment(treatments);
  return summary.tallies.flatMap((tally) => {
    const own = treated.get(tally.department.code);
    const now = openAnswers(tally.payload.answers);
    const before = earlierFindings(tally, held);
    return items.flatMap((item) => {
      const parts = { department: tally.department, item, treatment: own?.get(item.id) ?? null, scale };
      const status = tally.outcomes.get(item.id)?.status;
      const answer = now.get(item.id);
      if ((status === 'partial' || status === 'no') && answer !== undefined) return [openRecord(parts, answer)];
      const earlier = before.get(item.id) ?? null;
      if (earlier === null && parts.treatment === null) return [];
      return [closedRecord(parts, earlier, status === 'yes' ? 'resolved' : 'lapsed')];
    });
  });
}

type Parts = Pick<FindingRecord, 'department' | 'item' | 'treatment'> & { scale: RiskScale };

function openRecord(parts: Parts, answer: HandedAnswer): FindingRecord {
  return { ...common(parts, answer), state: parts.treatment?.state ?? answeredState(answer) };
}

function closedRecord(parts: Parts, answer: HandedAnswer | null, state: 'resolved' | 'lapsed'): FindingRecord {
  return { ...common(parts, answer), state };
}

function common({ department, item, treatment, scale }: Parts, answer: HandedAnswer | null) {
  const action = answer?.action ?? null;
  const confirmed = onScale(scale, treatment?.risk ?? null);
  return {
    department,
    item,
    answer,
    kind: treatment?.kind ?? action?.kind ?? '',
    owner: treatment?.owner ?? action?.post ?? '',
    due: treatment?.due ?? action?.due ?? '',
    note: treatment?.note ?? '',
    risk: confirmed ?? proposedRisk(scale, { item, status: answer?.status ?? 'no' }),
    riskConfirmed: confirmed !== null,
    treatment,
  };
}

/**
 * The state according to the department's progress report. A report cannot close a finding while the answer itself is △
 * or ×.
 */
export function answeredState({ progress }: Pick<HandedAnswer, 'progress'>): TreatmentState {
  return progress === null || progress.state === 'not-started' ? 'not-started' : 'underway';
}

/** The latest △ or × on each item in the revisions before the one that counts. */
function earlierFindings(tally: Tally, held: ReadonlyMap<string, Submission>): ReadonlyMap<string, HandedAnswer> {
  const revisions = ancestorsOf(tally.payload).flatMap((digest) => held.get(digest) ?? []);
  return new Map(revisions.toReversed().flatMap(({ payload }) => [...openAnswers(payload.answers)]));
}

function openAnswers(answers: readonly HandedAnswer[]): ReadonlyMap<string, HandedAnswer> {
  const open = answers.filter(({ status }) => status === 'partial' || status === 'no');
  return new Map(open.map((answer) => [answer.item, answer]));
}

function byDepartment(treatments: readonly Treatment[]): ReadonlyMap<string, ReadonlyMap<string, Treatment>> {
  const groups = new Map<string, Map<string, Treatment>>();
  for (const treatment of treatments) {
    const group = groups.get(treatment.department) ?? new Map<string, Treatment>();
    groups.set(treatment.department, group.set(treatment.item, treatment));
  }
  return groups;
}
