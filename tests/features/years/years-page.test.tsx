// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Payload } from '#domain/result/payload.ts';
import { YearsPage } from '#features/years/YearsPage.tsx';
import { handedIn, newDesk, receive, showOfficerPage, type Desk } from '../../support/officer-page.tsx';
import { sampleOf } from '../../support/sample.ts';
import { inspection, questionnaire } from '../../support/small-questionnaire.ts';
import { takenIn } from '../../support/summaries.ts';

afterEach(cleanup);

const EARLIER = '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a000';

/** Makes the year before known, in which A-1 was worded otherwise, with what was handed in then. */
async function withEarlierYear(desk: Desk, ...payloads: Payload[]) {
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

describe('the comparison of years', () => {
  it('says how an earlier year gets here while there is none', async () => {
    const desk = await newDesk();
    await receive(desk, handedIn('002', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' }));
    showOfficerPage(desk, <YearsPage />);
    expect(await screen.findByText('比べられる前の年度がありません')).toBeTruthy();
    expect(screen.getByRole('link', { name: '点検パックを開く' }).getAttribute('href')).toBe('#/open');
  });

  it('compares what is comparable, names the rest, and takes in a wording once it is confirmed', async () => {
    const desk = await newDesk();
    await receive(
      desk,
      handedIn('002', { 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' }),
      handedIn('003', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' }),
    );
    await withEarlierYear(desk, handedIn('002', { 'A-1': 'no', 'A-2': 'yes', 'A-3': 'yes' }));
    showOfficerPage(desk, <YearsPage />);
    const city = within(await screen.findByRole('region', { name: '市全体' }));
    expect(city.getByText('2/2')).toBeTruthy();
    expect(city.getByText('1/2')).toBeTruthy();
    expect(city.getByText(/−50\.0/)).toBeTruthy();
    const worse = within(screen.getByRole('region', { name: '悪化したもの' }));
    expect(worse.getByRole('rowheader', { name: /^A-2/ })).toBeTruthy();
    expect(worse.getByRole('link', { name: '第002課' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '前の年度の集計に入っていない所属（1件）' })).toBeTruthy();
    const wordings = within(screen.getByRole('region', { name: '文言が変わった点検項目（1件）' }));
    await userEvent.click(wordings.getByLabelText(/記録する人/));
    await userEvent.paste('情報係長');
    await userEvent.click(wordings.getByLabelText('比べる'));
    expect(await wordings.findByText(/情報係長が.*に決めました。/)).toBeTruthy();
    expect(await city.findAllByText('2/3')).toHaveLength(2);
  });
});
