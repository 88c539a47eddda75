import type { i18n } from 'i18next';
import { useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ServicesContext, type Services } from '#features/shared/services/services.ts';
import { IdleLock } from '#features/officer/shared/keys/IdleLock.tsx';
import { DivergedPage } from '#features/device/recovery/DivergedPage.tsx';
import { ToldPage } from '#features/device/recovery/ToldPage.tsx';
import { UnsealPage } from '#features/device/unsealing/UnsealPage.tsx';
import { LeftBehindPage } from '#features/device/settings/LeftBehindPage.tsx';
import { exhausted, type Result } from '#domain/outcome.ts';
import { NoticesOfPage, NoticesProvider } from '#ui/feedback/Notices.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';
import { EventFaults } from './faults/EventFaults.tsx';
import { FaultBoundary } from './faults/FaultBoundary.tsx';
import { AppShell } from './frame/AppShell.tsx';
import { NotFoundPage } from './frame/NotFoundPage.tsx';
import { useMenu } from './frame/use-menu.ts';
import { ROUTES } from './routes.tsx';
import { JournalApart } from './start/JournalApart.tsx';
import type { NotStarted, Started } from './start/services.ts';
import { StartFailurePage } from './start/StartFailurePage.tsx';

export interface AppProps {
  translation: i18n;
  started: Result<Started, NotStarted>;
}

/** The whole window. */
export function App({ translation, started: begun }: AppProps) {
  const [started, setStarted] = useState(begun);
  return (
    <I18nextProvider i18n={translation}>
      <Wording>
        <FaultBoundary>
          {started.ok ? (
            <ServicesContext value={started.value.services}>
              <JournalApart apart={started.value.apart} />
              <FirstQuestion started={started.value} />
            </ServicesContext>
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

interface WithoutDataProps {
  failure: NotStarted;
  onStarted: (started: AppProps['started']) => void;
}

function WithoutData({ failure, onStarted }: WithoutDataProps) {
  switch (failure.kind) {
    case 'newer':
      return <StartFailurePage kind="newer" />;
    case 'refused':
      return <StartFailurePage kind="refused" rescue={failure.rescue} />;
    case 'diverged':
      return <DivergedPage divergence={failure.divergence} onChosen={() => window.location.reload()} />;
    case 'sealed':
      return <UnsealPage {...failure.sealed} onOpened={onStarted} />;
    default:
      return exhausted(failure);
  }
}

function FirstQuestion({ started }: { started: Started }) {
  const [told, setTold] = useState(started.told);
  const [question, setQuestion] = useState(started.question);
  const goOn = () => {
    started.heard();
    setTold(null);
  };
  if (told !== null)
    return (
      <AppShell location="">
        <ToldPage told={told} onGoOn={goOn} onReload={() => window.location.reload()} />
      </AppShell>
    );
  if (question === null) return <Pages services={started.services} />;
  const keep = () => {
    started.begin();
    setQuestion(null);
  };
  return (
    <AppShell location="">
      <LeftBehindPage held={question} onKeep={keep} />
    </AppShell>
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
