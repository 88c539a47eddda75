// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import type { Services } from '#app/services/services.ts';
import { signOffOf } from '../../../support/response.ts';
import { questionnaire } from '../../../support/small-questionnaire.ts';
import { fillWindow, itemOnScreen, RESPONSE } from './fill-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const FIRST = `/respond/${RESPONSE}/fill/first`;
const SECOND = `/respond/${RESPONSE}/fill/second`;

async function give(services: Services, id: string, status: Status): Promise<void> {
  const item = itemsOf(questionnaire).find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  await storedBehind(services).responses.answer(RESPONSE, id, (answer) =>
    choose(answer ?? blankAnswer(questionnaire, item), questionnaire, item, status),
  );
}

function focusedItem(): string | null {
  return document.activeElement?.closest('article')?.id ?? null;
}

describe('answering an item', () => {
  it('stores the status at once, with the usual check method', async () => {
    const { show, answers } = await fillWindow(FIRST);
    show();
    const item = await itemOnScreen('A-1');
    await userEvent.click(item.getByRole('radio', { name: '実施している' }));
    await waitFor(async () => expect((await answers()).get('A-1')).toMatchObject({ choice: 'yes', method: 'record' }));
    expect(item.getByRole<HTMLInputElement>('radio', { name: '記録' }).checked).toBe(true);
  });

  it('offers － only where the item allows it', async () => {
    const { show } = await fillWindow(FIRST);
    show();
    expect((await itemOnScreen('A-1')).getByRole('radio', { name: '該当なし' })).toBeTruthy();
    expect((await itemOnScreen('A-3')).queryByRole('radio', { name: '該当なし' })).toBeNull();
  });

  it('says what △ still needs only after the person has gone on to another item', async () => {
    const { show } = await fillWindow(FIRST);
    show();
    const item = await itemOnScreen('A-1');
    await userEvent.click(item.getByRole('radio', { name: '一部で実施していない' }));
    await item.findByRole('group', { name: '改善計画' });
    expect(item.queryByText(/が必要です/u)).toBeNull();
    await userEvent.click((await itemOnScreen('A-3')).getByRole('radio', { name: '実施している' }));
    expect(
      await item.findByText('あと「状況（できていない点）」、「何をするか」、「担当する職」、「期限」が必要です。'),
    ).toBeTruthy();
  });

  it('says it at once to someone whom the address takes to the item', async () => {
    const { show, services } = await fillWindow(`${FIRST}/A-1`);
    await give(services, 'A-1', 'na');
    show();
    expect(await (await itemOnScreen('A-1')).findByText('あと「該当なしの理由」が必要です。')).toBeTruthy();
  });

  it('takes a usual reason and the example of an improvement with one click', async () => {
    const { show, answers } = await fillWindow(FIRST);
    show();
    const first = await itemOnScreen('A-1');
    await userEvent.click(first.getByRole('radio', { name: '該当なし' }));
    await userEvent.click(await first.findByRole('button', { name: '対象がない' }));
    const third = await itemOnScreen('A-3');
    await userEvent.click(third.getByRole('radio', { name: '実施していない' }));
    await userEvent.click(await third.findByRole('button', { name: '改善の例を使う' }));
    await waitFor(async () => {
      const stored = await answers();
      expect(stored.get('A-1')?.reason).toBe('対象がない');
      expect(stored.get('A-3')?.action?.what).toBe('改めます。');
    });
    expect(third.queryByRole('button', { name: '改善の例を使う' })).toBeNull();
  });

  it('asks 重点 with ○ for evidence and keeps the rows that were added and removed apart', async () => {
    const { show, answers } = await fillWindow(FIRST);
    show();
    const item = await itemOnScreen('A-2');
    await userEvent.click(item.getByRole('radio', { name: '実施している' }));
    await userEvent.type(await item.findByLabelText('資料の名前'), '台帳');
    await userEvent.click(await item.findByRole('button', { name: '資料を足す' }));
    const second = await item.findByLabelText('2つ目の資料の名前');
    await waitFor(() => expect(document.activeElement).toBe(second));
    await userEvent.type(second, '点検記録');
    await userEvent.click(item.getByRole('button', { name: '1つ目の資料を消す' }));
    await waitFor(async () =>
      expect((await answers()).get('A-2')?.evidence).toEqual([{ document: '点検記録', number: '', place: '' }]),
    );
    expect(item.getByLabelText<HTMLInputElement>('資料の名前').value).toBe('点検記録');
  });

  it('keeps a due day that cannot be read, over a new start too, and the item stays incomplete until it can', async () => {
    const { show, answers } = await fillWindow(FIRST);
    const { unmount } = show();
    const first = await itemOnScreen('A-3');
    await userEvent.click(first.getByRole('radio', { name: '実施していない' }));
    await userEvent.type(await first.findByRole('textbox', { name: /できていない点/u }), '台帳がありません。');
    await userEvent.click(first.getByRole('button', { name: '改善の例を使う' }));
    await userEvent.type(first.getByRole('textbox', { name: /担当する職/u }), '係長');
    await userEvent.type(first.getByRole('textbox', { name: /期限/u }), '来年の春{Tab}');
    await waitFor(async () =>
      expect((await answers()).get('A-3')?.action).toMatchObject({ due: '', dueText: '来年の春' }),
    );
    unmount();
    window.location.hash = `${FIRST}/A-3`;
    show();
    const again = await itemOnScreen('A-3');
    expect(again.getByRole<HTMLInputElement>('textbox', { name: /期限/u }).value).toBe('来年の春');
    expect(again.getByText(/^日付として読み取れません。/u)).toBeTruthy();
    expect(again.getByText('あと「期限」が必要です。')).toBeTruthy();
    await userEvent.clear(again.getByRole('textbox', { name: /期限/u }));
    await userEvent.type(again.getByRole('textbox', { name: /期限/u }), '9.3.31{Tab}');
    await waitFor(async () => expect((await answers()).get('A-3')?.action?.due).toBe('2027-03-31'));
    expect((await answers()).get('A-3')?.action).not.toHaveProperty('dueText');
    expect(again.queryByText(/が必要です/u)).toBeNull();
  });

  it('fills the rows of an item cell by cell', async () => {
    const { show, answers } = await fillWindow(SECOND);
    show();
    const item = await itemOnScreen('B-2');
    await userEvent.click(item.getByRole('radio', { name: '実施している' }));
    await userEvent.type(await item.findByLabelText('1行目のサービス'), '広報');
    await userEvent.type(item.getByLabelText('1行目の責任者'), '課長');
    await userEvent.tab();
    await waitFor(async () => expect((await answers()).get('B-2')?.rows).toEqual([['広報', '課長']]));
  });
});

describe('typing', () => {
  async function typeComment(text: string) {
    const opened = await fillWindow(FIRST);
    await give(opened.services, 'A-1', 'no');
    const screenOf = opened.show();
    const field = await (await itemOnScreen('A-1')).findByLabelText<HTMLTextAreaElement>(/できていない点/u);
    await userEvent.type(field, text);
    return { ...opened, ...screenOf, field };
  }

  it('is stored when the page is left in the middle of it', async () => {
    const { unmount, field, answers } = await typeComment('台帳');
    await userEvent.paste('がない');
    expect(field.value).toBe('台帳がない');
    expect((await answers()).get('A-1')?.comment).not.toBe('台帳がない');
    unmount();
    await waitFor(async () => expect((await answers()).get('A-1')?.comment).toBe('台帳がない'));
  });

  it('is never overwritten by what is stored meanwhile', async () => {
    const { field, services, answers } = await typeComment('ここで書く');
    await act(async () => {
      await storedBehind(services).responses.answer(RESPONSE, 'A-1', (answer) => {
        if (answer === undefined) throw new Error('A-1 is answered');
        return edit(answer, { comment: '別の所から' });
      });
      await services.openResponses.reread(RESPONSE);
    });
    expect(field.value).toBe('ここで書く');
    await userEvent.tab();
    await waitFor(async () => expect((await answers()).get('A-1')?.comment).toBe('ここで書く'));
    expect(field.value).toBe('ここで書く');
  });
});

describe('the way through the items', () => {
  it('jumps to the next unanswered item of another chapter and puts the focus there', async () => {
    const { show, services } = await fillWindow(FIRST);
    for (const id of ['A-1', 'A-2', 'A-3']) await give(services, id, 'yes');
    show();
    await userEvent.click(await screen.findByRole('button', { name: '次の未回答へ' }));
    await waitFor(() => expect(focusedItem()).toBe('item-B-1'));
    expect(window.location.hash).toBe(`#${SECOND}/B-1`);
  });

  it('returns to the remembered item of a chapter', async () => {
    const { show, services } = await fillWindow(FIRST);
    await services.responses.remember(RESPONSE, { view: 'fill', item: 'A-2' });
    show();
    await waitFor(() => expect(focusedItem()).toBe('item-A-2'));
  });

  it('leads back from another step to the item one was at', async () => {
    const { show, services } = await fillWindow(`/respond/${RESPONSE}/profile`);
    await services.responses.remember(RESPONSE, { view: 'fill', item: 'A-2' });
    show();
    const link = await screen.findByRole('link', { name: /^2 ?回答$/ });
    await waitFor(() => expect(link.getAttribute('href')).toBe(`#${FIRST}/A-2`));
    await waitFor(async () =>
      expect(await services.responses.place(RESPONSE)).toEqual({ view: 'profile', item: 'A-2' }),
    );
  });

  it('remembers the item in focus and writes it into the address', async () => {
    const { show, services } = await fillWindow(FIRST);
    show();
    await userEvent.click((await itemOnScreen('A-3')).getByRole('radio', { name: 'わからない' }));
    expect(window.location.hash).toBe(`#${FIRST}/A-3`);
    await waitFor(async () => expect(await services.responses.place(RESPONSE)).toEqual({ view: 'fill', item: 'A-3' }));
  });

  it('counts answers, 保留 and 記入漏れ per chapter', async () => {
    const { show, services } = await fillWindow(FIRST);
    await give(services, 'A-1', 'yes');
    await give(services, 'A-2', 'no');
    show();
    await userEvent.click((await itemOnScreen('A-3')).getByRole('radio', { name: 'わからない' }));
    expect(await screen.findByRole('link', { name: /^1 ?方針 ?2\/3 ?保留 ?1 ?記入漏れ ?1$/ })).toBeTruthy();
  });

  it('says it when an answer makes an item appear', async () => {
    const { show } = await fillWindow(SECOND);
    show();
    await userEvent.click((await itemOnScreen('B-1')).getByRole('radio', { name: '実施している' }));
    expect(await itemOnScreen('B-3')).toBeTruthy();
    expect(screen.getByText('回答に応じて、答える項目が1項目増えました（B-3）。')).toBeTruthy();
  });

  it('says at the end of a chapter what is left in it, and leads to the review after the last one', async () => {
    const { show, services } = await fillWindow(SECOND);
    await give(services, 'B-1', 'no');
    show();
    expect(await screen.findByText(/^この章には、未回答が1項目、記入漏れが1項目あります。/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: '確認へ進む' }).getAttribute('href')).toBe(`#/respond/${RESPONSE}/review`);
  });

  it('says at the end of a chapter that all of it is answered, and leads to the next one', async () => {
    const { show, services } = await fillWindow(FIRST);
    for (const id of ['A-1', 'A-2', 'A-3']) await give(services, id, 'yes');
    await storedBehind(services).responses.answer(RESPONSE, 'A-2', (answer) => {
      if (answer === undefined) throw new Error('A-2 is answered');
      return edit(answer, { evidence: [{ document: '台帳', number: '', place: '' }] });
    });
    show();
    expect(await screen.findByText('この章の項目には、すべて答えました。')).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: '次の章へ：運用' }));
    expect(await screen.findByRole('heading', { name: '第2章 運用' })).toBeTruthy();
  });

  it('follows the policy: each item under its main clause, related ones by name', async () => {
    const { show } = await fillWindow(`/respond/${RESPONSE}/clauses/${encodeURIComponent('2(1)')}`);
    show();
    expect(await screen.findByRole('heading', { name: '2 対策', level: 1 })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '2(1) 管理', level: 2 })).toBeTruthy();
    expect(screen.getAllByRole('article').map(({ id }) => id)).toEqual(['item-A-2', 'item-B-2']);
    await userEvent.click(screen.getByRole('link', { name: /^1 ?目的 ?0\/3$/ }));
    expect(await screen.findByRole('link', { name: 'A-2' })).toBeTruthy();
  });
});

describe('a response that is signed off', () => {
  it('shows everything and lets nothing be changed', async () => {
    const { show, services, answers } = await fillWindow(FIRST);
    await give(services, 'A-1', 'no');
    await storedBehind(services).responses.change(RESPONSE, (response) => ({
      ...response,
      signOff: signOffOf('a'.repeat(64)),
    }));
    show();
    const item = await itemOnScreen('A-1');
    expect(item.getByRole('group', { name: '改善計画' })).toBeTruthy();
    expect(item.queryByRole('button', { name: '改善の例を使う' })).toBeNull();
    for (const field of item.getAllByRole<HTMLInputElement>('textbox')) expect(field.readOnly).toBe(true);
    await userEvent.click(item.getByRole('radio', { name: '実施している' }));
    expect((await answers()).get('A-1')?.choice).toBe('no');
  });
});
