import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { ja } from '#app/texts/catalogue.ja.ts';
import { createTranslation } from '#app/texts/translation.ts';
import { ROUTES } from '#app/routes.tsx';
import type { Answers } from '#domain/answers/answer.ts';
import type { Response } from '#domain/answers/response.ts';
import { ServicesProvider } from '#app/services/ServicesProvider.tsx';
import type { Services } from '#app/services/services.ts';
import { NoticesProvider } from '#ui/feedback/Notices.tsx';
import { AppFrame } from '#ui/frame/AppFrame.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';
import { newDesk } from '../../../support/officer-page.tsx';
import { draftWith } from '../../../support/response.ts';
import { storedBehind } from '../../../support/repositories.ts';

/** 第002課 with cloud and SNS: apply, B-1 and B-2 (which has rows), and B-3 as soon as B-1 is ○ or △. */
const draft = draftWith({ profile: { cloud: { on: true, reason: '' }, sns: { on: true, reason: '' } } });
export const RESPONSE = draft.id;

/** The window of a chief at an address, with real repositories. */
export async function fillWindow(address: string, changes: Partial<Response> = {}) {
  const { services: desk } = await newDesk();
  const services: Services = {
    ...desk,
    go: (path) => navigate(path),
  };
  await storedBehind(services).responses.begin({ ...draft, ...changes });
  const show = () => {
    window.location.hash = address;
    return render(
      <I18nextProvider i18n={createTranslation('ja')}>
        <UiTextsContext value={ja.common.ui}>
          <NoticesProvider>
            <ServicesProvider services={services}>
              <Pages />
            </ServicesProvider>
          </NoticesProvider>
        </UiTextsContext>
      </I18nextProvider>,
    );
  };
  return { services, show, answers: () => storedAnswers(services) };
}

function Pages() {
  const [location] = useHashLocation();
  return (
    <AppFrame productName="点検" tagline="" homeHref="#/" skipLabel="本文へ" location={location} tools={null}>
      <Switch location={location}>
        {ROUTES.map(({ path, page }) => (
          <Route key={path} path={path}>
            {page}
          </Route>
        ))}
      </Switch>
    </AppFrame>
  );
}

function storedAnswers({ responses }: Services): Promise<Answers> {
  return new Promise((resolve) => {
    const stop = responses.answers(RESPONSE)((answers) => {
      queueMicrotask(() => stop());
      resolve(answers);
    });
  });
}

/** What is on the screen of one item. */
export async function itemOnScreen(id: string) {
  return within(await screen.findByRole('article', { name: `${id}を確認していますか。` }));
}
