// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { ja } from '#app/texts/catalogue.ja.ts';
import { createTranslation } from '#app/texts/translation.ts';
import { AppShell } from '#app/frame/AppShell.tsx';
import { rescueBy, type Rescue } from '#durability/rescue.ts';
import { StartFailurePage } from '#app/first-screen/StartFailurePage.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';
import { fail } from '#domain/result.ts';
import { memoryJournal } from '../../support/memory-journal.ts';

const translation = createTranslation('ja');

function show(rescue: Rescue | null) {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
  render(
    <I18nextProvider i18n={translation}>
      <UiTextsContext value={ja.common.ui}>
        <AppShell location="">
          <StartFailurePage kind="refused" rescue={rescue} />
        </AppShell>
      </UiTextsContext>
    </I18nextProvider>,
  );
  return { reload };
}

const bringBack = () => screen.queryByRole('button', { name: '控えから元に戻す' });

describe('a database that does not open', () => {
  it('is brought back from the journal when the person says so, and the window loads anew', async () => {
    const rescue = vi.fn(async () => true);
    const { reload } = show(rescue);
    expect(rescue).not.toHaveBeenCalled();
    await userEvent.click(bringBack() ?? document.body);
    expect(rescue).toHaveBeenCalledOnce();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is left where the disk refuses: that is said, and it can be tried again', async () => {
    const { reload } = show(async () => false);
    await userEvent.click(bringBack() ?? document.body);
    expect((await screen.findByRole('alert')).textContent).toContain('元に戻せませんでした');
    expect(reload).not.toHaveBeenCalled();
    expect(bringBack()).not.toBeNull();
  });

  it('says what else there may be where nothing can be brought back', () => {
    show(null);
    expect(bringBack()).toBeNull();
    expect(screen.getByText(/バックアップがあれば/u)).toBeDefined();
  });
});

describe('bringing everything back', () => {
  const discardDatabase = async () => true;

  it('is offered where a journal holds something', async () => {
    const journal = memoryJournal();
    await journal.append(new Uint8Array([1]));
    expect(await rescueBy({ journal, discardDatabase })).toBe(discardDatabase);
    const renewed = memoryJournal();
    await renewed.takeSnapshot('hourly', async () => ({ bytes: new Uint8Array([1]), label: '' }));
    expect(await rescueBy({ journal: renewed, discardDatabase })).toBe(discardDatabase);
  });

  it('is not offered where nothing would come back: no journal, an empty one, one out of reach', async () => {
    expect(await rescueBy({ journal: null })).toBeNull();
    expect(await rescueBy({ journal: memoryJournal(), discardDatabase })).toBeNull();
    const outOfReach = { ...memoryJournal(), open: async () => fail({ kind: 'unreachable' as const }) };
    expect(await rescueBy({ journal: outOfReach, discardDatabase })).toBeNull();
  });
});
