import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ServicesContext, type Services } from '#features/services.ts';
import type { Result } from '#domain/outcome.ts';
import type { PreferencesStore } from '#state/preferences.ts';
import { NoticesProvider } from '#ui/feedback/Notices.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';
import { EventFaults } from './faults/EventFaults.tsx';
import { FaultBoundary } from './faults/FaultBoundary.tsx';
import { AppShell } from './frame/AppShell.tsx';
import { NotFoundPage } from './frame/NotFoundPage.tsx';
import { PreferencesContext } from './frame/preferences-context.ts';
import { ROUTES } from './routes.tsx';
import { StartFailurePage } from './start/StartFailurePage.tsx';

export interface AppProps {
  translation: i18n;
  preferences: PreferencesStore;
  services: Result<Services, { kind: 'newer' | 'refused' }>;
}

/** The whole window. */
export function App({ translation, preferences, services }: AppProps) {
  return (
    <I18nextProvider i18n={translation}>
      <PreferencesContext value={preferences}>
        <Wording>
          <FaultBoundary>
            {services.ok ? (
              <ServicesContext value={services.value}>
                <Pages />
              </ServicesContext>
            ) : (
              <AppShell location="">
                <StartFailurePage kind={services.failure.kind} />
              </AppShell>
            )}
          </FaultBoundary>
        </Wording>
      </PreferencesContext>
    </I18nextProvider>
  );
}

function Wording({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('common');
  return (
    <I18nProvider locale={i18n.language === 'ja' ? 'ja-JP' : 'en-GB'}>
      <UiTextsContext value={t('ui', { returnObjects: true })}>
        <NoticesProvider>
          <EventFaults />
          {children}
        </NoticesProvider>
      </UiTextsContext>
    </I18nProvider>
  );
}

function Pages() {
  const [location] = useHashLocation();
  return (
    <AppShell location={location}>
      <FaultBoundary resetOn={location}>
        <Switch location={location}>
          {ROUTES.map(({ path, page }) => (
            <Route key={path} path={path}>
              {page}
            </Route>
          ))}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </FaultBoundary>
    </AppShell>
  );
}
