import { useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ServicesProvider } from './services/ServicesProvider.tsx';
import type { Services } from './services/services.ts';
import { IdleLock } from '#features/officer/shared/keys/IdleLock.tsx';
import { NoticesOfPage, NoticesProvider } from '#ui/feedback/Notices.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';
import { EventFaults } from './faults/EventFaults.tsx';
import { FaultBoundary } from './faults/FaultBoundary.tsx';
import { FirstQuestion } from './first-screen/FirstQuestion.tsx';
import { JournalApart } from './first-screen/JournalApart.tsx';
import { WithoutData } from './first-screen/WithoutData.tsx';
import { AppShell } from './frame/AppShell.tsx';
import { NotFoundPage } from './frame/NotFoundPage.tsx';
import { useMenu } from './frame/use-menu.ts';
import { ROUTES } from './routes.tsx';
import type { FirstScreen } from './started.ts';

/** The whole window. */
export function App({ translation, started: begun }: FirstScreen) {
  const [started, setStarted] = useState(begun);
  return (
    <I18nextProvider i18n={translation}>
      <Wording>
        <FaultBoundary>
          {started.ok ? (
            <ServicesProvider services={started.value.services}>
              <JournalApart apart={started.value.apart} />
              <FirstQuestion started={started.value}>
                <Pages services={started.value.services} />
              </FirstQuestion>
            </ServicesProvider>
          ) : (
            <AppShell location="">
              <WithoutData failure={started.failure} onStarted={setStarted} />
            </AppShell>
          )}
        </FaultBoundary>
      </Wording>
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

function Pages({ services }: { services: Services }) {
  const [location] = useHashLocation();
  useMenu(services, location);
  return (
    <AppShell location={location} withSettings>
      <IdleLock />
      <FaultBoundary resetOn={location}>
        <Switch location={location}>
          {ROUTES.map(({ path, page }) => (
            <Route key={path} path={path}>
              {(params: Parameters<typeof page>[0]) => (
                <NoticesOfPage key={params['code'] ?? ''}>{page(params)}</NoticesOfPage>
              )}
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
