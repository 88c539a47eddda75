// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fillWindow, itemOnScreen, RESPONSE } from './fill-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const FIRST = `/respond/${RESPONSE}/fill/first`;
const SECOND = `/respond/${RESPONSE}/fill/second`;

function focusedItem(): string | null {
  return document.activeElement?.closest('article')?.id ?? null;
}

async function standAt(address: string, item: string) {
  const opened = await fillWindow(`${address}/${item}`);
  opened.show();
  await waitFor(() => expect(focusedItem()).toBe(`item-${item}`));
  return { ...opened, choiceOf: async (id: string) => (await opened.answers()).get(id)?.choice ?? null };
}

describe('answering with keys', () => {
  it('gives ○ and goes on with two keys', async () => {
    const { choiceOf } = await standAt(FIRST, 'A-1');
    await userEvent.keyboard('1{Enter}');
    await waitFor(() => expect(focusedItem()).toBe('item-A-2'));
    await waitFor(async () => expect(await choiceOf('A-1')).toBe('yes'));
  });

  it.each([
    ['4', 'na', '該当なしの理由'],
    ['3', 'no', '状況（できていない点）'],
    ['2', 'partial', '状況（できていない点）'],
  ] as const)(
    'gives a status that needs more with %s, and leads to the first field it needs',
    async (key, choice, field) => {
      const { choiceOf } = await standAt(FIRST, 'A-1');
      await userEvent.keyboard(key);
      await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
      const item = await itemOnScreen('A-1');
      expect(document.activeElement).toBe(item.getByLabelText(new RegExp(`^${field}`, 'u')));
      await waitFor(async () => expect(await choiceOf('A-1')).toBe(choice));
    },
  );

  it('leads from ○ to the evidence where that is asked for', async () => {
    await standAt(FIRST, 'A-2');
    await userEvent.keyboard('1');
    const item = await itemOnScreen('A-2');
    await waitFor(() => expect(document.activeElement).toBe(item.getByLabelText('資料の名前')));
  });

  it('puts an item on hold with 0', async () => {
    const { choiceOf } = await standAt(FIRST, 'A-1');
    await userEvent.keyboard('0');
    await waitFor(async () => expect(await choiceOf('A-1')).toBe('hold'));
  });

  it('confirms an answer that was taken over with the key of its status', async () => {
    const { services, answers } = await standAt(FIRST, 'A-1');
    await userEvent.keyboard('1');
    await waitFor(async () => expect((await answers()).get('A-1')?.choice).toBe('yes'));
    await act(async () => {
      await storedBehind(services).responses.answer(RESPONSE, 'A-1', (stored) => {
        if (stored === undefined) throw new Error('A-1 is answered');
        return { ...stored, takenOver: true };
      });
      await services.openResponses.reread(RESPONSE);
    });
    await userEvent.keyboard('1');
    await waitFor(async () => expect((await answers()).get('A-1')).toMatchObject({ choice: 'yes', takenOver: false }));
  });

  it('says it where － is not offered, and changes nothing', async () => {
    const { answers } = await standAt(FIRST, 'A-3');
    await userEvent.keyboard('4');
    expect(await screen.findByText('A-3 では「－」を選べません。')).toBeTruthy();
    expect((await answers()).has('A-3')).toBe(false);
  });

  it('walks over the ends of chapters, out of text fields too, and says where it ends', async () => {
    await standAt(FIRST, 'A-3');
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    await waitFor(() => expect(focusedItem()).toBe('item-B-1'));
    expect(window.location.hash).toBe(`#${SECOND}/B-1`);
    await userEvent.keyboard('3');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    await waitFor(() => expect(focusedItem()).toBe('item-B-2'));
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    expect(await screen.findByText('最後の項目です。')).toBeTruthy();
    await userEvent.keyboard('{Control>}{ArrowUp}{/Control}');
    await waitFor(() => expect(focusedItem()).toBe('item-B-1'));
  });

  it('leaves digits in text fields alone', async () => {
    const { answers } = await standAt(FIRST, 'A-1');
    await userEvent.keyboard('3');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await userEvent.keyboard('1{Enter}2?');
    await userEvent.tab();
    await waitFor(async () => expect((await answers()).get('A-1')?.comment).toBe('1\n2?'));
    expect((await answers()).get('A-1')?.choice).toBe('no');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('does nothing during composition, with modifiers, or outside of an item', async () => {
    const { answers } = await standAt(FIRST, 'A-1');
    const radio = document.activeElement ?? document.body;
    fireEvent.keyDown(radio, { key: '1', isComposing: true });
    fireEvent.keyDown(radio, { key: '1', keyCode: 229 });
    fireEvent.keyDown(radio, { key: '1', altKey: true });
    fireEvent.keyDown(radio, { key: '1', ctrlKey: true });
    fireEvent.keyDown(screen.getByRole('button', { name: '次の未回答へ' }), { key: '1' });
    fireEvent.keyDown(radio, { key: '2' });
    await waitFor(async () => expect((await answers()).get('A-1')?.choice).toBe('partial'));
  });

  it('leaves bare arrows to the choice', async () => {
    const { choiceOf } = await standAt(FIRST, 'A-1');
    await userEvent.keyboard('1{ArrowRight}');
    await waitFor(async () => expect(await choiceOf('A-1')).toBe('partial'));
    expect(focusedItem()).toBe('item-A-1');
  });

  it('does nothing with single keys once they are switched off', async () => {
    const { services, answers } = await standAt(FIRST, 'A-1');
    services.preferences.setState({ shortcuts: false });
    await userEvent.keyboard('1?');
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    await waitFor(() => expect(focusedItem()).toBe('item-A-2'));
    expect((await answers()).size).toBe(0);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lists the keys on ? and on a button, gives the focus back, and does not answer behind the list', async () => {
    const { answers } = await standAt(FIRST, 'A-1');
    await userEvent.keyboard('?');
    const list = await screen.findByRole('dialog', { name: 'キー操作' });
    expect(within(list).getByText('○ 実施している')).toBeTruthy();
    await userEvent.keyboard('1{Escape}');
    await waitFor(() => expect(focusedItem()).toBe('item-A-1'));
    expect((await answers()).size).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'キー操作' }));
    expect(await screen.findByRole('dialog', { name: 'キー操作' })).toBeTruthy();
  });
});
