// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EventFaults } from '#app/faults/EventFaults.tsx';
import { FaultBoundary } from '#app/faults/FaultBoundary.tsx';
import { faultDetails } from '#app/faults/fault-details.ts';
import { ja } from '#app/texts/catalogue.ja.ts';
import { createTranslation } from '#app/texts/translation.ts';
import { NoticesProvider } from '#ui/feedback/Notices.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';

const translation = createTranslation('ja');

function Page({ broken }: { broken: boolean }) {
  if (broken) throw new Error('市民課の回答');
  return <p>点検項目</p>;
}

function windowAt(location: string, broken: boolean) {
  return (
    <I18nextProvider i18n={translation}>
      <UiTextsContext value={ja.common.ui}>
        <FaultBoundary resetOn={location}>
          <Page broken={broken} />
        </FaultBoundary>
      </UiTextsContext>
    </I18nextProvider>
  );
}

describe('a page that fails', () => {
  beforeEach(() => {
    vi.stubGlobal('APP_VERSION', '1.2.3');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('says in plain words what happened and that the answers are kept', () => {
    render(windowAt('/fill', true));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('画面を表示できませんでした');
    expect(screen.getByRole('alert').textContent).toContain('このパソコンに残っています');
    expect(screen.getByRole('button', { name: '読み込み直す' })).toBeDefined();
  });

  it('gives way to the next page', () => {
    const { rerender } = render(windowAt('/fill', true));
    rerender(windowAt('/', false));
    expect(screen.getByText('点検項目')).toBeDefined();
  });

  it('gives support the places in the program but nothing that was entered', () => {
    const details = faultDetails(new TypeError('市民課の回答'), '1.2.3');
    expect(details).toContain('tenken 1.2.3\nTypeError\n');
    expect(details).toContain('faults.test.tsx');
    expect(details).not.toContain('市民課');
    expect(faultDetails('市民課の回答', '1.2.3')).toBe('tenken 1.2.3\nstring');
  });
});

describe('something that fails outside of drawing', () => {
  const shown = () => {
    render(
      <I18nextProvider i18n={translation}>
        <UiTextsContext value={ja.common.ui}>
          <NoticesProvider>
            <EventFaults />
          </NoticesProvider>
        </UiTextsContext>
      </I18nextProvider>,
    );
  };
  const happens = (message: string) => act(() => void window.dispatchEvent(new ErrorEvent('error', { message })));

  it('is told', async () => {
    shown();
    happens('Uncaught TypeError: x is undefined');
    expect(await screen.findByText(/処理を最後まで行えませんでした/)).toBeDefined();
  });

  it('is not a size that the browser tells an observer of in the next frame', () => {
    shown();
    happens('ResizeObserver loop completed with undelivered notifications.');
    expect(screen.queryByText(/処理を最後まで行えませんでした/)).toBeNull();
  });
});
