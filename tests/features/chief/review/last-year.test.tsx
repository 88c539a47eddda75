// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { confirmTakenOver } from '#domain/answers/last-year-answers.ts';
import { ReviewPage } from '#features/chief/review/ReviewPage.tsx';
import { lastYearWith } from '../../../support/last-year.ts';
import { chiefWindow, draft, RESPONSE, storeDraft, wholeAnswer } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

describe('the review beside last year', () => {
  it('counts both years, names what stands lower, and what the department no longer does', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'partial', 'A-2': 'yes', 'A-3': 'yes' });
    await storedBehind(services).lastYears.keep(RESPONSE, lastYearWith({ 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' }));
    show(<ReviewPage id={RESPONSE} />);
    const panel = within(await screen.findByRole('region', { name: '前年度との比較' }));
    const rate = panel.getByRole('row', { name: /実施率/ });
    expect(
      within(rate)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(['100.0％（2/2）', '50.0％（1/2）']));
    expect(panel.getByRole('link', { name: /^A-1 / }).getAttribute('href')).toBe(
      `#/respond/${RESPONSE}/fill/first/A-1`,
    );
    expect(panel.getByText('○ 実施しているから△ 一部で実施していないへ')).toBeDefined();
    expect(panel.queryByRole('link', { name: /^A-2 / })).toBeNull();
    expect(panel.getByRole('link', { name: 'クラウドを使う' })).toBeDefined();
  });

  it('keeps the way to the sign-off closed while an answer taken over is not confirmed', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'yes' }, draft);
    await storedBehind(services).responses.answer(RESPONSE, 'A-3', () => ({
      ...wholeAnswer('A-3', 'yes'),
      takenOver: true,
    }));
    show(<ReviewPage id={RESPONSE} />);
    expect(await screen.findByText('あと1件で所属長確認へ進めます')).toBeDefined();
    expect(screen.getByText('前年度から引き継いだまま、確認していない項目')).toBeDefined();
    await storedBehind(services).responses.answer(RESPONSE, 'A-3', (answer) =>
      confirmTakenOver(answer ?? wholeAnswer('A-3', 'yes')),
    );
    await services.openResponses.reread(RESPONSE);
    expect(await screen.findByRole('link', { name: '所属長確認へ進む' })).toBeDefined();
  });

  it('says nothing where nothing is known of last year', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes' });
    show(<ReviewPage id={RESPONSE} />);
    await screen.findByRole('heading', { name: '確認' });
    expect(screen.queryByRole('region', { name: '前年度との比較' })).toBeNull();
  });
});
