import 'fake-indexeddb/auto';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { ja } from '#app/texts/catalogue.ja.ts';
import { createTranslation } from '#app/texts/translation.ts';
import { servicesOn } from '#app/services/services-on.ts';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import type { Answer } from '#domain/answers/answer.ts';
import { ok } from '#domain/result.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { ServicesProvider } from '#app/services/ServicesProvider.tsx';
import type { Services } from '#app/services/services.ts';
import type { Host } from '#host/host.ts';
import { openDatabase } from '#storage/database.ts';
import { NoticesProvider } from '#ui/feedback/Notices.tsx';
import { AppFrame } from '#ui/frame/AppFrame.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';
import { aloneWindow } from '../../../support/alone.ts';
import { draftWith } from '../../../support/response.ts';
import { newSigner } from '../../../support/signing.ts';
import { sampleOf } from '../../../support/sample.ts';
import { inspection, questionnaire } from '../../../support/small-questionnaire.ts';
import { keepRepositories, storedBehind } from '../../../support/repositories.ts';

/** Stretches passphrases next to nothing, so that tests do not wait. */
const QUICK = 2;
const DEVICE = 'age1tenkentest';

export const NOW = '2026-11-20T03:00:00.000Z';

/** A response of 第002課 with every question answered; the items apply. */
export const draft = draftWith();
export const RESPONSE = draft.id;

/** A computer with real repositories, a host that keeps what it is given, and pages that are shown one at a time. */
export async function chiefWindow(host: Partial<Host> = {}) {
  const opened = await openDatabase(`chief-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const sign = await newSigner();
  const { key } = await sign('');
  const saved: { name: string; text: string }[] = [];
  const went: string[] = [];
  /** Whether another window has whatever is to be held. */
  const otherWindow = { holds: false };
  const services: Services = {
    ...(await servicesOn(
      opened.value,
      sampleOf(inspection, questionnaire),
      {
        host: {
          edition: 'desktop',
          version: async () => '1.0.0',
          saveFile: async (name, bytes) => {
            saved.push({ name, text: new TextDecoder().decode(bytes) });
            return ok({ name });
          },
          saveFiles: async (folder, files) => {
            for (const { name, bytes } of files)
              saved.push({ name: `${folder}/${name}`, text: new TextDecoder().decode(bytes) });
            return ok({ place: folder });
          },
          saveEach: () => Promise.reject(new Error('a chief makes no packs')),
          chooseFiles: async () => [],
          takeHanded: async () => [],
          onHanded: () => () => undefined,
          print: async () => undefined,
          onWindowClose: () => () => undefined,
          onMenu: () => () => undefined,
          journal: null,
          note: null,
          ...host,
        },
        version: '1.0.0',
        hold: async () => (otherWindow.holds ? null : () => undefined),
        now: () => NOW,
        newId: () => RESPONSE,
        go: (path) => went.push(path),
        ...aloneWindow(),
      },
      { workFactor: QUICK },
    )),
    device: async () => ({ recipient: DEVICE, key, sign }),
  };
  keepRepositories(services, opened.value);
  return { services, saved, went, otherWindow, show: (page: ReactElement) => showIn(services, page) };
}

function showIn(services: Services, page: ReactElement) {
  return render(
    <I18nextProvider i18n={createTranslation('ja')}>
      <UiTextsContext value={ja.common.ui}>
        <NoticesProvider>
          <ServicesProvider services={services}>
            <AppFrame productName="点検" tagline="" homeHref="#/" skipLabel="本文へ移動" tools={null} location="/">
              {page}
            </AppFrame>
          </ServicesProvider>
        </NoticesProvider>
      </UiTextsContext>
    </I18nextProvider>,
  );
}

/** An answer in which nothing is missing. */
export function wholeAnswer(id: string, status: Status): Answer {
  const item = itemsOf(questionnaire).find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  const chosen = choose(blankAnswer(questionnaire, item), questionnaire, item, status);
  return edit(chosen, {
    comment: status === 'yes' ? '' : '一部で確かめられませんでした。',
    reason: status === 'na' ? '対象がない' : '',
    evidence: status === 'yes' ? [{ document: '台帳', number: '', place: '' }] : [],
    action:
      status === 'partial' || status === 'no'
        ? { kind: 'own', what: '改めます。', post: '係長', due: '2027-03-31' }
        : null,
  });
}

/** Stores the draft with the given statuses. */
export async function storeDraft(services: Services, statuses: Record<string, Status>, response = draft) {
  await storedBehind(services).responses.begin(response);
  for (const [id, status] of Object.entries(statuses)) {
    await storedBehind(services).responses.answer(response.id, id, () => wholeAnswer(id, status));
  }
}
