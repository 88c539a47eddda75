// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BeginPage } from '#features/chief/home/BeginPage.tsx';
import { HomePage } from '#features/chief/home/HomePage.tsx';
import { inspection } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, RESPONSE, storeDraft, wholeAnswer } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const OTHER = '5f0f4c1e-1111-4222-8333-444455557777';
const other = { ...draft, id: OTHER, department: '003', respondent: { post: '主査', name: '北見 太郎' } };

async function twoDepartments() {
  const window = await chiefWindow();
  await storeDraft(window.services, { 'A-1': 'yes', 'A-2': 'no' });
  await storeDraft(window.services, { 'A-1': 'no' }, other);
  return window;
}

describe('one computer used for several departments', () => {
  it('keeps answers, respondents and profiles of each department apart', async () => {
    const { services } = await twoDepartments();
    const { responses } = storedBehind(services);
    await Promise.all([
      responses.answer(RESPONSE, 'A-3', () => wholeAnswer('A-3', 'yes')),
      responses.answer(OTHER, 'A-3', () => wholeAnswer('A-3', 'no')),
      responses.change(OTHER, (current) => ({ ...current, profile: { cloud: { on: true, reason: '' } } })),
    ]);
    const choices = async (id: string) =>
      [...(await current(responses.answers(id))).values()].map(({ item, choice }) => `${item} ${choice ?? ''}`);
    expect(await choices(RESPONSE)).toEqual(['A-1 yes', 'A-2 no', 'A-3 yes']);
    expect(await choices(OTHER)).toEqual(['A-1 no', 'A-3 no']);
    expect(await current(responses.one(RESPONSE))).toEqual(draft);
    expect(await current(responses.all(inspection.id))).toHaveLength(2);
  });

  it('lists each department with its own progress on the first page', async () => {
    const { show } = await twoDepartments();
    show(<HomePage />);
    const mine = await screen.findByRole('link', { name: /第002課/ });
    const theirs = await screen.findByRole('link', { name: /第003課/ });
    expect(within(mine).getByText('2 / 3項目')).toBeDefined();
    expect(within(theirs).getByText('1 / 3項目')).toBeDefined();
    expect(mine.getAttribute('href')).toBe(`#/respond/${RESPONSE}/profile`);
    expect(theirs.getAttribute('href')).toBe(`#/respond/${OTHER}/profile`);
  });

  it('shows beside a new beginning which departments are on the computer already', async () => {
    const { show } = await twoDepartments();
    show(<BeginPage />);
    expect(await screen.findByRole('heading', { name: 'このパソコンにある、ほかの所属の回答' })).toBeDefined();
    expect((await screen.findByRole('link', { name: /第003課/ })).getAttribute('href')).toBe(
      `#/respond/${OTHER}/profile`,
    );
  });
});
