import { render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ja } from '#app/texts/catalogue.ja.ts';
import { NoticesProvider } from '#ui/feedback/Notices.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';

function Around({ children }: { children: ReactNode }) {
  return (
    <I18nProvider locale="ja-JP">
      <UiTextsContext value={ja.common.ui}>
        <NoticesProvider>{children}</NoticesProvider>
      </UiTextsContext>
    </I18nProvider>
  );
}

/** Draws a component with the Japanese words around it, and takes it down after the test. */
export function mount(element: ReactElement) {
  return render(element, { wrapper: Around });
}
