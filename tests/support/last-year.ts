import fc from 'fast-check';
import type { LastYear } from '#domain/answers/last-year.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { itemDigest } from '#domain/questionnaire/digests.ts';
import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import type { HandedAnswer, Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from './arbitrary-payload.ts';
import { inspection, questionnaire } from './small-questionnaire.ts';

/** The inspection of the year before, for the same departments. */
export const earlierInspection: Inspection = {
  ...inspection,
  id: '1c9d9d2f-3a1c-4e4f-8e68-4a2b71d3b002',
  title: '令和7年度 自己点検',
  fiscalYear: 2025,
  baseDate: '2025-10-01',
  opensOn: '2025-10-15',
  dueOn: '2025-11-30',
  sample: false,
};

/** The questionnaire of the year before: A-2 was worded otherwise. */
export const earlierQuestionnaire: Questionnaire = {
  ...questionnaire,
  chapters: questionnaire.chapters.map((chapter) => ({
    ...chapter,
    items: chapter.items.map((item) => (item.id === 'A-2' ? { ...item, text: 'A-2を点検していますか。' } : item)),
  })),
};

/** What 第002課 handed in the year before, to the wording of that year; △ and × carry a plan that was due on 21 November 2026. */
export function lastYearsPayload(statuses: Readonly<Record<string, Status>>, department = '002'): Payload {
  const [sample] = fc.sample(payloads(questionnaire, [department]), { numRuns: 1, seed: 1 });
  if (sample === undefined) throw new Error('one payload was asked for');
  return {
    ...sample,
    inspection: earlierInspection.id,
    declaredAt: '2025-11-20T03:00:00.000Z',
    profile: [
      { flag: 'cloud', on: true, reason: '' },
      { flag: 'sns', on: true, reason: '' },
    ],
    answers: Object.entries(statuses).map(([item, status]) => handedAnswer(item, status)),
  };
}

function handedAnswer(item: string, status: Status): HandedAnswer {
  const open = status === 'partial' || status === 'no';
  return {
    item,
    digest: digestOf(item),
    status,
    method: status === 'na' ? null : 'record',
    comment: open ? `${item}はこれからです。` : '',
    reason: status === 'na' ? '対象がない' : '',
    evidence: status === 'yes' ? [{ document: '台帳', number: '', place: '' }] : [],
    rows: [],
    action: open ? { kind: 'own', what: '手順を作ります。', post: '庶務係長', due: '2026-11-21' } : null,
    progress: null,
  };
}

function digestOf(item: string): string {
  const asked = itemsOf(earlierQuestionnaire).find(({ id }) => id === item);
  if (asked === undefined) throw new Error(`no item ${item}`);
  return itemDigest(asked, earlierQuestionnaire.scale);
}

/** The same, as it is kept beside the response of this year. */
export function lastYearWith(statuses: Readonly<Record<string, Status>>): LastYear {
  const { department, profile, answers } = lastYearsPayload(statuses);
  const wordings = Object.fromEntries(itemsOf(earlierQuestionnaire).map(({ id, text }) => [id, text]));
  return {
    digest: 'e'.repeat(64),
    fiscalYear: 2025,
    declaredOn: '2025-11-20',
    department,
    profile,
    answers,
    wordings,
  };
}
