import { screen, within } from '@testing-library/react';
import { Route, Switch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { ROUTES } from '#app/routes.tsx';
import type { Answers } from '#domain/answers/answer.ts';
import type { Response } from '#domain/answers/response.ts';
import type { Services } from '#app/services/services.ts';
import { newDesk } from '../../../support/officer-page.tsx';
import { draftWith } from '../../../support/response.ts';
import { Frame, showWindow } from '../../../support/test-window.tsx';
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
    return showWindow(services, <Pages />);
  };
  return { services, show, answers: () => storedAnswers(services) };
}

function Pages() {
  const [location] = useHashLocation();
  return (
    <Frame location={location}>
      <Switch location={location}>
        {ROUTES.map(({ path, page }) => (
          <Route key={path} path={path}>
            {page}
          </Route>
        ))}
      </Switch>
    </Frame>
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
