import { noCounts, count, sumOfCounts, type Counts } from '../aggregation/counts.ts';
import { UNVERIFIED, type Chapter, type Item, type Questionnaire } from '../questionnaire/questionnaire.ts';
import { HOLD, standingChoice, type Action, type Answer, type Answers } from './answer.ts';

/** A 重点 item that is not ○. `status` is null while it is unanswered or on hold. */
interface OpenFocus {
  item: Item;
  status: 'partial' | 'no' | 'na' | null;
}

/** A △ or × with its plan; `plan` is null while none was begun. */
export interface Finding {
  item: Item;
  status: 'partial' | 'no';
  plan: Action | null;
}

/** One department's answers on one page. In all counts わからない and what was taken over and not confirmed count as unanswered. */
export interface ResponseSummary {
  total: Counts;
  /** Only chapters in which something applies; they add up to `total`. */
  chapters: { chapter: Chapter; counts: Counts }[];
  /** 重点 items: how many apply, and those that are not ○ in the questionnaire's order. */
  focus: { applicable: number; open: OpenFocus[] };
  /** What weighs most comes first: 重点 before the others, × before △, then the questionnaire's order. */
  findings: Finding[];
}

/** Sums up the answers to `items`, which must be the ones that apply. */
export function responseSummary(
  { chapters }: Pick<Questionnaire, 'chapters'>,
  items: readonly Item[],
  answers: Answers,
): ResponseSummary {
  const byChapter = chapters
    .map((chapter) => ({ chapter, asked: items.filter((item) => item.chapter === chapter.id) }))
    .filter(({ asked }) => asked.length > 0)
    .map(({ chapter, asked }) => ({ chapter, counts: countsOf(asked, answers) }));
  const focus = items.filter(({ priority }) => priority === 'focus');
  return {
    total: sumOfCounts(byChapter.map(({ counts }) => counts)),
    chapters: byChapter,
    focus: { applicable: focus.length, open: focus.flatMap((item) => openFocus(item, answers)) },
    findings: items.flatMap((item) => findingAt(item, answers)).toSorted((a, b) => weight(b) - weight(a)),
  };
}

function countsOf(items: readonly Item[], answers: Answers): Counts {
  const counts = noCounts();
  for (const { id } of items) {
    const answer = answers.get(id);
    const confirmed = (answer?.method ?? null) !== null && answer?.method !== UNVERIFIED;
    count(counts, { status: statusOf(answer) ?? 'unanswered', confirmed });
  }
  return counts;
}

function statusOf(answer: Answer | undefined) {
  const choice = standingChoice(answer);
  return choice === HOLD ? null : choice;
}

function openFocus(item: Item, answers: Answers): OpenFocus[] {
  const status = statusOf(answers.get(item.id));
  return status === 'yes' ? [] : [{ item, status }];
}

function findingAt(item: Item, answers: Answers): Finding[] {
  const answer = answers.get(item.id);
  const status = statusOf(answer);
  return status === 'partial' || status === 'no' ? [{ item, status, plan: answer?.action ?? null }] : [];
}

function weight({ item, status }: Finding): number {
  return (item.priority === 'focus' ? 2 : 0) + (status === 'no' ? 1 : 0);
}
