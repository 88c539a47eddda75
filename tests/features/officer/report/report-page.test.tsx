// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReportPage } from '#features/officer/report/ReportPage.tsx';
import { ReportPaperPage } from '#features/officer/report/ReportPaperPage.tsx';
import { handedIn } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { inspection } from '../../../support/small-questionnaire.ts';

async function shownDesk(): Promise<Desk> {
  const desk = await newDesk();
  await receive(desk, handedIn('002', { 'A-1': 'no', 'A-2': 'yes', 'A-3': 'yes' }));
  showOfficerPage(desk, <ReportPage />);
  await screen.findByLabelText('概要');
  return desk;
}

const passage = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);

async function agree() {
  await userEvent.click(await screen.findByText('分かりました。保存する'));
}

function bodyOf({ saved }: Desk, at = 0): string {
  const { bytes } = saved[at] ?? { bytes: new Uint8Array() };
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

describe('the page of the reports', () => {
  it('keeps what the officer writes in place of a proposal, and puts it into the document', async () => {
    const desk = await shownDesk();
    await userEvent.clear(passage('今後の進め方'));
    await userEvent.click(passage('今後の進め方'));
    await userEvent.paste('研修を増やします。');
    await userEvent.tab();
    await screen.findByText('書き直した文章です');
    await userEvent.click(screen.getByText('Wordで保存する'));
    await agree();
    await waitFor(() => expect(desk.saved).toHaveLength(1));
    expect(desk.saved[0]?.name).toBe('取扱注意_自己点検_R08_委員会報告資料.docx');
    expect(bodyOf(desk)).toContain('研修を増やします。');
    expect(bodyOf(desk)).toContain('66.7％');
  });

  it('prints the same words, and lets the proposal stand again', async () => {
    const desk = await newDesk();
    await receive(desk, handedIn('002', { 'A-1': 'no', 'A-2': 'yes', 'A-3': 'yes' }));
    const own = { inspection: inspection.id, text: 'ahead', words: '研修を増やします。', proposal: '' } as const;
    await desk.services.reportTexts.keep(own);
    showOfficerPage(desk, <ReportPaperPage />);
    expect(await screen.findByText('研修を増やします。')).toBeTruthy();
    cleanup();
    showOfficerPage(desk, <ReportPage />);
    await screen.findByText('書き直した後で、案が変わりました。数字を確かめてください');
    await userEvent.click(screen.getByLabelText('「今後の進め方」を案に戻す'));
    await waitFor(() => expect(passage('今後の進め方').value).toMatch(/^重点項目の△と×から/));
    await waitFor(() => expect(screen.queryByText(/書き直した後で/)).toBeNull());
  });

  it('writes a sheet for each counted department in one go', async () => {
    const desk = await shownDesk();
    await receive(desk, handedIn('003', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'no' }));
    await userEvent.click(await screen.findByText('2所属分をまとめて保存する'));
    await agree();
    await waitFor(() => expect(desk.saved).toHaveLength(2));
    const folder = '取扱注意_自己点検_R08_フィードバック票/取扱注意_自己点検_R08';
    const names = desk.saved.map(({ name }) => name);
    expect(names.map((name) => name.startsWith(folder) && name.endsWith('_フィードバック票.docx'))).toEqual([
      true,
      true,
    ]);
    expect(bodyOf(desk, 0)).toContain('A-1はこれからです。');
    expect(bodyOf(desk, 1)).not.toContain('A-1はこれからです。');
  });
});
