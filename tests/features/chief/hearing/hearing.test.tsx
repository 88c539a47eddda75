// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HearingPage } from '#features/chief/hearing/HearingPage.tsx';
import { chiefWindow, draft, RESPONSE, storeDraft } from '../submit/chief-window.tsx';

const everything = { ...draft, profile: { cloud: { on: true, reason: '' }, sns: { on: true, reason: '' } } };

async function sheet(printed: string[] = []) {
  const window = await chiefWindow({ print: async () => void printed.push('printed') });
  await storeDraft(window.services, { 'A-1': 'no', 'A-2': 'partial' }, everything);
  window.show(<HearingPage id={RESPONSE} />);
  return within(await screen.findByRole('article'));
}

describe('the interview sheet', () => {
  it('has the items that apply with empty boxes, and nothing of the answers', async () => {
    const form = await sheet();
    expect(form.getByRole('heading', { name: /^A-1/ })).toBeDefined();
    const [boxes] = form.getAllByRole('list', { name: '回答' });
    if (boxes === undefined) throw new Error('every item has boxes');
    expect(within(boxes).getAllByRole('listitem').at(-1)?.textContent).toBe('わからない');
    expect(form.queryByText('一部で確かめられませんでした。')).toBeNull();
    expect(form.queryByText('改めます。')).toBeNull();
    expect(form.queryByText('髙橋 花子')).toBeNull();
  });

  it('begins every chapter with its own head, for the section that is asked', async () => {
    const form = await sheet();
    await userEvent.type(screen.getByRole('textbox', { name: /聞き取る係など/ }), '住民記録係');
    const chapters = form.getAllByRole('region');
    expect(chapters.length).toBeGreaterThan(1);
    for (const chapter of chapters) {
      expect(within(chapter).getByText('取扱注意')).toBeDefined();
      expect(within(chapter).getByText('住民記録係')).toBeDefined();
    }
  });

  it('prints the chosen chapters only, and nothing while none is chosen', async () => {
    const printed: string[] = [];
    const form = await sheet(printed);
    const before = form.getAllByRole('region').length;
    const [first] = screen.getAllByRole('checkbox');
    if (first === undefined) throw new Error('every chapter can be chosen');
    await userEvent.click(first);
    expect(form.getAllByRole('region').length).toBe(before - 1);
    await userEvent.click(screen.getByRole('button', { name: '印刷する' }));
    expect(printed).toEqual(['printed']);
    await userEvent.click(screen.getByRole('button', { name: 'すべて外す' }));
    expect(screen.queryByRole('article')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '印刷する' }));
    expect(printed).toEqual(['printed']);
  });
});
