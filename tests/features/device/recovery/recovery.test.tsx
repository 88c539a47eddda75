// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { createTranslation } from '#app/texts/translation.ts';
import type { Divergence, Told } from '#domain/journal/told.ts';
import { fail, ok } from '#domain/result.ts';
import { DivergedPage } from '#features/device/recovery/DivergedPage.tsx';
import { ToldPage } from '#features/device/recovery/ToldPage.tsx';
import { AppFrame } from '#ui/frame/AppFrame.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';

function show(page: ReactNode) {
  const translation = createTranslation('ja');
  const texts = translation.t('ui', { returnObjects: true });
  render(
    <I18nextProvider i18n={translation}>
      <UiTextsContext value={texts as never}>
        <AppFrame productName="点検" tagline="" homeHref="#/" skipLabel="本文へ移動" tools={null} location="">
          {page}
        </AppFrame>
      </UiTextsContext>
    </I18nextProvider>,
  );
  return userEvent.setup();
}

function tell(told: Told) {
  const pressed: string[] = [];
  const user = show(
    <ToldPage told={told} onGoOn={() => pressed.push('go on')} onReload={() => pressed.push('reload')} />,
  );
  return { user, pressed };
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

describe('what is told of a start', () => {
  it('names every response that came back, with its revision and the time of the last change', async () => {
    const responses = [{ id: 'r', name: '市民課', revision: 2, answers: 31, at: '2026-11-22T23:05:00.000Z' }];
    const { user, pressed } = tell({ kind: 'recovered', what: { responses, others: 4, lost: 0 } });
    const row = within(screen.getByRole('row', { name: /市民課/ }));
    expect(row.getByText('第2版')).toBeTruthy();
    expect(row.getByText('31件')).toBeTruthy();
    expect(row.getByText(/11月23日.* 08:05/)).toBeTruthy();
    expect(screen.getByText(/記録を4件/)).toBeTruthy();
    expect(screen.queryByText(/戻せませんでした/)).toBeNull();
    await press(user, '続ける');
    expect(pressed).toEqual(['go on']);
  });

  it('says how many changes could not be brought back', () => {
    tell({ kind: 'recovered', what: { responses: [], others: 0, lost: 3 } });
    expect(screen.getByText('3回分の変更は、控えが壊れていて戻せませんでした')).toBeTruthy();
  });

  it('says that nothing was lost when only the journal was damaged', () => {
    tell({ kind: 'damaged' });
    expect(screen.getByText(/すべて残っています/)).toBeTruthy();
  });

  it('offers to try again when no journal can be kept', async () => {
    const { user, pressed } = tell({ kind: 'out-of-reach' });
    await press(user, '読み込み直す');
    await press(user, '続ける');
    expect(pressed).toEqual(['reload', 'go on']);
  });
});

describe('two states that went on separately', () => {
  const facts = (count: number) => ({ count, at: null, revision: 1, name: '' });
  const ask = (choose: Divergence['choose']) => {
    let chosen = 0;
    const difference = { responses: [{ id: 'r', name: '市民課', one: facts(5), other: null }], others: 0 };
    const user = show(
      <DivergedPage divergence={{ difference, journalAt: null, choose }} onChosen={() => (chosen += 1)} />,
    );
    return { user, chosen: () => chosen };
  };

  it('are shown beside each other, and the one that is chosen goes on', async () => {
    const sides: string[] = [];
    const { user, chosen } = ask(async (side) => {
      sides.push(side);
      return ok(null);
    });
    const row = within(screen.getByRole('row', { name: /市民課/ }));
    expect(row.getByText('第1版、回答した項目 5件')).toBeTruthy();
    expect(row.getByText('ありません')).toBeTruthy();
    await press(user, '変更の控えの内容で続ける');
    expect([sides, chosen()]).toEqual([['journal'], 1]);
  });

  it('stay as they are when there is no room to keep both', async () => {
    const { user, chosen } = ask(async () => fail({ kind: 'storage' }));
    await press(user, '保存されている内容で続ける');
    expect(await screen.findByText('切り替えられませんでした')).toBeTruthy();
    expect(chosen()).toBe(0);
  });
});
