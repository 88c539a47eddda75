// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Choice } from '#domain/answers/answer.ts';
import type { Services } from '#app/services/services.ts';
import { questionnaire } from '../../../support/small-questionnaire.ts';
import { fillWindow, itemOnScreen, RESPONSE } from './fill-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const FIRST = `/respond/${RESPONSE}/fill/first`;
const SECOND = `/respond/${RESPONSE}/fill/second`;

async function give(services: Services, id: string, choice: Choice, comment = ''): Promise<void> {
  const item = itemsOf(questionnaire).find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  await storedBehind(services).responses.answer(RESPONSE, id, (answer) =>
    edit(choose(answer ?? blankAnswer(questionnaire, item), questionnaire, item, choice), { comment }),
  );
}

const shown = () => screen.getAllByRole('article').map(({ id }) => id);
const focusedItem = () => document.activeElement?.closest('article')?.id ?? null;

async function filterBy(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: /表示する項目/u }));
  await userEvent.click(await screen.findByRole('option', { name }));
}

describe('the filters', () => {
  it('count what they would show, and do not offer what shows nothing', async () => {
    const { show, services } = await fillWindow(FIRST);
    await give(services, 'A-1', 'hold');
    await give(services, 'A-2', 'no');
    show();
    await itemOnScreen('A-1');
    await userEvent.click(screen.getByRole('button', { name: /表示する項目/u }));
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'すべての項目（5）',
      '未回答（3）',
      '保留（1）',
      '重点（1）',
      '△と×（1）',
    ]);
  });

  it('show the matching items over all chapters, and walk from one to the next', async () => {
    const { show, services } = await fillWindow(`${FIRST}/A-1`);
    await give(services, 'A-1', 'no');
    await give(services, 'A-2', 'yes');
    await give(services, 'B-2', 'partial');
    show();
    await waitFor(() => expect(focusedItem()).toBe('item-A-1'));
    await filterBy('△と×（2）');
    await waitFor(() => expect(shown()).toEqual(['item-A-1']));
    (await itemOnScreen('A-1')).getByRole('radio', { name: '実施していない' }).focus();
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    await waitFor(() => expect(focusedItem()).toBe('item-B-2'));
    expect(shown()).toEqual(['item-B-2']);
  });

  it('keep an item in place that was answered meanwhile, until a filter is chosen again', async () => {
    const { show, services } = await fillWindow(`${FIRST}/A-2`);
    await give(services, 'A-1', 'yes');
    show();
    await waitFor(() => expect(focusedItem()).toBe('item-A-2'));
    await filterBy('未回答（4）');
    await waitFor(() => expect(shown()).toEqual(['item-A-2', 'item-A-3']));
    await userEvent.click((await itemOnScreen('A-3')).getByRole('radio', { name: '実施している' }));
    await screen.findByRole('button', { name: /未回答（3）/u });
    expect(shown()).toEqual(['item-A-2', 'item-A-3']);
    await filterBy('すべての項目（5）');
    await waitFor(() => expect(shown()).toEqual(['item-A-1', 'item-A-2', 'item-A-3']));
    await filterBy('未回答（3）');
    await waitFor(() => expect(shown()).toEqual(['item-B-1', 'item-B-2']));
  });

  it('end when the person goes to an item that is not shown', async () => {
    const { show, services } = await fillWindow(`${FIRST}/A-1`);
    await give(services, 'A-1', 'hold');
    show();
    await waitFor(() => expect(focusedItem()).toBe('item-A-1'));
    await filterBy('保留（1）');
    await waitFor(() => expect(shown()).toEqual(['item-A-1']));
    await userEvent.click(screen.getByRole('button', { name: '次の未回答へ' }));
    await waitFor(() => expect(focusedItem()).toBe('item-A-1'));
    window.location.hash = `${FIRST}/A-3`;
    await waitFor(() => expect(shown()).toEqual(['item-A-1', 'item-A-2', 'item-A-3']));
    expect(await screen.findByRole('button', { name: /すべての項目（5）/u })).toBeTruthy();
  });
});

describe('searching', () => {
  it('says how many items were found, shows the hit and leads to it', async () => {
    const { show, services } = await fillWindow(FIRST);
    await give(services, 'B-2', 'no', '公式アカウントの台帳がない');
    show();
    await userEvent.type(await screen.findByRole('searchbox', { name: '語句で項目を探す' }), '台帳');
    expect(await screen.findByText('1項目が見つかりました。')).toBeTruthy();
    const link = within(screen.getByRole('navigation', { name: '見つかった項目' })).getByRole('link');
    expect(link.querySelector('mark')?.textContent).toBe('台帳');
    await userEvent.click(link);
    await waitFor(() => expect(focusedItem()).toBe('item-B-2'));
    expect(window.location.hash).toBe(`#${SECOND}/B-2`);
  });

  it('says it when nothing was found', async () => {
    const { show } = await fillWindow(FIRST);
    show();
    await userEvent.type(await screen.findByRole('searchbox', { name: '語句で項目を探す' }), 'どこにもない');
    expect(await screen.findByText('見つかりませんでした。')).toBeTruthy();
  });
});

describe('one item at a time', () => {
  it('shows the item in hand with its position and the ways to its neighbours', async () => {
    const { show, services } = await fillWindow(`${FIRST}/A-3`);
    show();
    await waitFor(() => expect(focusedItem()).toBe('item-A-3'));
    await userEvent.click(screen.getByRole('button', { name: '1問ずつ答える' }));
    expect(shown()).toEqual(['item-A-3']);
    expect(screen.getByText('3 / 5項目')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '次の項目' }));
    await waitFor(() => expect(focusedItem()).toBe('item-B-1'));
    expect(shown()).toEqual(['item-B-1']);
    expect(services.preferences.getState().answering).toBe('single');
  });

  it('answers and goes on with the same keys, and comes back to the remembered item', async () => {
    const { show, services, answers } = await fillWindow(FIRST);
    services.preferences.setState({ answering: 'single' });
    await services.responses.remember(RESPONSE, { view: 'fill', item: 'A-1' });
    const { unmount } = show();
    await waitFor(() => expect(focusedItem()).toBe('item-A-1'));
    await userEvent.keyboard('1{Enter}');
    await waitFor(() => expect(focusedItem()).toBe('item-A-2'));
    await waitFor(async () => expect((await answers()).get('A-1')?.choice).toBe('yes'));
    await waitFor(async () => expect((await services.responses.place(RESPONSE))?.item).toBe('A-2'));
    unmount();
    show();
    await waitFor(() => expect(shown()).toEqual(['item-A-2']));
  });
});
