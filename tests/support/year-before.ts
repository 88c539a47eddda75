import type { Payload } from '#domain/result-file/result-payload.ts';
import type { Desk } from './officer-page.tsx';
import { sampleOf } from './sample.ts';
import { inspection, questionnaire } from './small-questionnaire.ts';
import { takenIn } from './summaries.ts';

const EARLIER = '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a000';

/** Makes the year before known, in which A-1 was worded otherwise, with what was handed in then. */
export async function receiveYearBefore(desk: Desk, ...payloads: Payload[]): Promise<void> {
  const chapters = questionnaire.chapters.map((chapter) => ({
    ...chapter,
    items: chapter.items.map((item) => (item.id === 'A-1' ? { ...item, text: '昔の文です。' } : item)),
  }));
  const earlier = { ...inspection, id: EARLIER, fiscalYear: 2025, opensOn: '2025-10-15', title: '前の点検' };
  await desk.services.inspections.keep(sampleOf(earlier, { ...questionnaire, chapters }));
  const files = payloads.map((payload) => ({
    submission: takenIn({ ...payload, inspection: EARLIER }),
    text: '',
    relation: 'new' as const,
  }));
  await desk.submissions.commit(EARLIER, { files, decisions: [] }, '2025-11-22T05:00:00.000Z');
  desk.services.desk.setState({ inspection: inspection.id });
}
