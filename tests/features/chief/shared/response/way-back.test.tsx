// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { besideStep, stepPage } from '#features/chief/shared/response/way-back.ts';
import { fillWindow, RESPONSE } from '../../fill/fill-window.tsx';

const page = (rest: string) => `/respond/${RESPONSE}/${rest}`;

describe('the pages beside the steps of a response', () => {
  it.each([
    ['変更の記録', 'profile', '所属の状況へ戻る'],
    ['変更の記録', 'fill/first/A-2', '回答へ戻る'],
    ['変更の記録', 'clauses/6/A-2', '回答へ戻る'],
    ['変更の記録', 'review', '確認へ戻る'],
    ['変更の記録', 'submit', '所属長確認と提出へ戻る'],
    ['聞き取り用紙を印刷する', 'profile', '所属の状況へ戻る'],
    ['聞き取り用紙を印刷する', 'fill/first/A-2', '回答へ戻る'],
    ['聞き取り用紙を印刷する', 'review', '確認へ戻る'],
    ['要約（1枚）を印刷する', 'review', '確認へ戻る'],
  ])('lead back to where they were opened: %s from %s', async (link, rest, back) => {
    const { show } = await fillWindow(page(rest));
    show();
    const opening = await screen.findByRole('link', { name: link });
    // Going to an item writes it into the address.
    await waitFor(() => expect(stepPage(window.location.hash.slice(1), RESPONSE)).not.toBeNull());
    const { hash } = window.location;
    await userEvent.click(opening);
    const way = await screen.findByRole('link', { name: back });
    expect(way.getAttribute('href')).toBe(hash);
    const steps = screen.getByRole('navigation', { name: '回答の手順' });
    const fill = [...steps.querySelectorAll('a')].find(({ textContent }) => textContent?.includes('回答'));
    if (back === '回答へ戻る') expect(fill?.getAttribute('href')).toBe(hash);
    await userEvent.click(way);
    await waitFor(() => expect(window.location.hash).toBe(hash));
  });

  it('lead from one to the other and still back to the step', () => {
    const hearing = besideStep(page('hearing'), page('fill/first/A-2'), RESPONSE);
    expect(hearing).toBe(page('hearing/from/fill/first/A-2'));
    expect(besideStep(page('changes'), hearing, RESPONSE)).toBe(page('changes/from/fill/first/A-2'));
  });

  it('lead to no other response, and nowhere by an address that names no step', () => {
    expect(stepPage('/respond/another/fill/first', RESPONSE)).toBeNull();
    for (const rest of ['', 'changes', 'hearing/from/', 'hearing/from/changes', 'changes/from/../../setup'])
      expect(stepPage(page(rest), RESPONSE)).toBeNull();
  });
});
