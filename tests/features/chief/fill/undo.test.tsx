// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { edit } from '#domain/answers/commands.ts';
import { fillWindow, itemOnScreen, RESPONSE } from './fill-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const FIRST = `/respond/${RESPONSE}/fill/first`;

function focusedItem(): string | null {
  return document.activeElement?.closest('article')?.id ?? null;
}

async function answered() {
  const opened = await fillWindow(`${FIRST}/A-1`);
  opened.show();
  await waitFor(() => expect(focusedItem()).toBe('item-A-1'));
  await userEvent.keyboard('1{Enter}');
  await waitFor(() => expect(focusedItem()).toBe('item-A-2'));
  await userEvent.keyboard('0');
  await waitFor(async () => expect((await opened.answers()).get('A-2')?.choice).toBe('hold'));
  return { ...opened, choiceOf: async (id: string) => (await opened.answers()).get(id)?.choice ?? null };
}

const undo = () => userEvent.keyboard('{Control>}z{/Control}');

describe('undoing answers', () => {
  it('goes back over several items, takes the person to each and says it, and forward again', async () => {
    const { choiceOf } = await answered();
    await undo();
    expect(await screen.findByText('A-2 の回答を元に戻しました。')).toBeTruthy();
    await waitFor(async () => expect(await choiceOf('A-2')).toBeNull());
    await undo();
    expect(await screen.findByText('A-1 の回答を元に戻しました。')).toBeTruthy();
    await waitFor(async () => expect(await choiceOf('A-1')).toBeNull());
    await waitFor(() => expect(focusedItem()).toBe('item-A-1'));
    const radio = (await itemOnScreen('A-1')).getByRole<HTMLInputElement>('radio', { name: '実施している' });
    await waitFor(() => expect(radio.checked).toBe(false));
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(await screen.findByText('A-1 の回答をやり直しました。')).toBeTruthy();
    await waitFor(async () => expect(await choiceOf('A-1')).toBe('yes'));
    await waitFor(() => expect(radio.checked).toBe(true));
  });

  it('takes back what was just typed when the button is pressed, and shows it in the field', async () => {
    const { answers } = await answered();
    const item = await itemOnScreen('A-3');
    await userEvent.click(item.getByRole('radio', { name: '実施していない' }));
    const field = await item.findByLabelText<HTMLTextAreaElement>(/^状況（できていない点）/u);
    await userEvent.type(field, '台帳がない');
    await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    await waitFor(() => expect(field.value).toBe(''));
    await waitFor(async () => expect((await answers()).get('A-3')).toMatchObject({ choice: 'no', comment: '' }));
    await waitFor(() => expect(focusedItem()).toBe('item-A-3'));
  });

  it('leaves Ctrl+Z in a text field to the field', async () => {
    const { answers } = await answered();
    const item = await itemOnScreen('A-1');
    await userEvent.click(item.getByRole('button', { name: '状況を書く' }));
    await userEvent.keyboard('a');
    await undo();
    await userEvent.tab();
    await waitFor(async () => expect((await answers()).get('A-1')?.comment).toBe('a'));
    expect((await answers()).get('A-2')?.choice).toBe('hold');
  });

  it('leaves an answer alone that was changed elsewhere since, and says so', async () => {
    const { services, answers, choiceOf } = await answered();
    await act(async () => {
      await storedBehind(services).responses.answer(RESPONSE, 'A-2', (stored) => {
        if (stored === undefined) throw new Error('A-2 is answered');
        return edit(stored, { comment: '別の所から' });
      });
      await services.openResponses.reread(RESPONSE);
    });
    await undo();
    expect(await screen.findByText(/^A-2 の回答は、そのあと別の所で変わった/u)).toBeTruthy();
    expect((await answers()).get('A-2')).toMatchObject({ choice: 'hold', comment: '別の所から' });
    await undo();
    await waitFor(async () => expect(await choiceOf('A-1')).toBeNull());
  });

  it('says it when there is nothing to undo', async () => {
    const { show } = await fillWindow(`${FIRST}/A-1`);
    show();
    await waitFor(() => expect(focusedItem()).toBe('item-A-1'));
    await undo();
    expect(await screen.findByText('元に戻せる回答はありません。')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '元に戻す' }).disabled).toBe(true);
  });
});
