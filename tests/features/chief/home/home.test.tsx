// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HomePage } from '#features/chief/home/HomePage.tsx';
import { daysLeft } from '#features/chief/home/days-left.ts';
import { pathToContinue } from '#features/chief/shared/response/remembered-place.ts';
import { draftWith, signOffOf } from '../../../support/response.ts';
import { inspection, questionnaire } from '../../../support/small-questionnaire.ts';
import { chiefWindow, draft, RESPONSE, storeDraft } from '../submit/chief-window.tsx';

const signed = draftWith({ signOff: signOffOf('d'.repeat(64)) });

describe('the first page', () => {
  it('shows the inspection with its dates and both ways', async () => {
    const { show } = await chiefWindow();
    show(<HomePage />);
    expect(screen.getByText('見本')).toBeDefined();
    expect(screen.getByText('令和8年11月30日')).toBeDefined();
    expect(screen.getByText('あと10日')).toBeDefined();
    expect(screen.getByRole('link', { name: /所属の回答をする/ }).getAttribute('href')).toBe(
      `#/begin/${inspection.id}`,
    );
    expect(screen.getByRole('link', { name: /回答を集めて集計する/ }).getAttribute('href')).toBe('#/collect');
    expect(screen.queryByText('続きから')).toBeNull();
  });

  it('lists what was begun with its progress, and leads exactly to where it was left', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes' });
    await services.responses.remember(draft.id, { view: 'fill', item: 'A-3' });
    show(<HomePage />);
    const link = await screen.findByRole('link', { name: /第002課/ });
    expect(link.getAttribute('href')).toBe(`#/respond/${RESPONSE}/fill/first/A-3`);
    expect(link.textContent).toContain('下書き');
    expect(link.textContent).toContain('1 / 3項目');
    expect(link.textContent).toContain('前回の場所：回答（項目 A-3）');
  });
});

describe('the page on which a response is taken up again', () => {
  it.each([
    ['a draft that was never opened', draft, null, 'profile'],
    ['a draft left at an item', draft, { view: 'fill', item: 'B-1' }, 'fill/second/B-1'],
    ['a draft left at an item that is gone', draft, { view: 'fill', item: 'Z-9' }, 'fill/first'],
    ['a draft left at the review', draft, { view: 'review', item: null }, 'review'],
    ['a draft left at the sign-off', draft, { view: 'submit', item: null }, 'submit'],
    ['a draft left at a page that no longer exists', draft, { view: 'old', item: null }, 'profile'],
    ['a signed one', signed, { view: 'fill', item: 'A-1' }, 'submit'],
  ])('is the right one for %s', (_, response, place, path) => {
    expect(pathToContinue(response, questionnaire, place)).toBe(`/respond/${RESPONSE}/${path}`);
  });
});

describe('the days left', () => {
  it.each([
    ['2026-11-30', 0],
    ['2026-11-29', 1],
    ['2026-12-02', -2],
  ])('on %s are %i', (today, days) => {
    expect(daysLeft(today, '2026-11-30')).toBe(days);
  });
});
