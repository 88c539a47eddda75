import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { AppShell } from '#app/frame/AppShell.tsx';
import { reflectPreferences } from '#app/frame/reflect-preferences.ts';
import { ja } from '#app/texts/catalogue.ja.ts';
import { createTranslation } from '#app/texts/translation.ts';
import { createPreferencesStore } from '#state/preferences.ts';
import { NoticesProvider } from '#ui/feedback/Notices.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';
import '#ui/theme/theme.css';
import { Gallery } from './Gallery.tsx';

const root = document.querySelector('#root');
if (root === null) throw new Error('the page has no element to draw into');

const preferences = createPreferencesStore(window.localStorage);
const translation = createTranslation('ja');
reflectPreferences(preferences, document.documentElement, translation);

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={translation}>
      <I18nProvider locale="ja-JP">
        <UiTextsContext value={ja.common.ui}>
          <NoticesProvider>
            <AppShell location="/gallery">
              <Gallery />
            </AppShell>
          </NoticesProvider>
        </UiTextsContext>
      </I18nProvider>
    </I18nextProvider>
  </StrictMode>,
);
