import 'fake-indexeddb/auto';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createTranslation } from '#app/texts/translation.ts';
import { ja } from '#app/texts/catalogue.ja.ts';
import { servicesOn } from '#app/services/services-on.ts';
import type { SubmissionRepository } from '#domain/collection/submission-repository.ts';
import { ok } from '#domain/result.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { ServicesProvider } from '#app/services/ServicesProvider.tsx';
import type { Services } from '#app/services/services.ts';
import type { IncomingFile } from '#host/host.ts';
import { openDatabase } from '#storage/database.ts';
import { NoticesProvider } from '#ui/feedback/Notices.tsx';
import { AppFrame } from '#ui/frame/AppFrame.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';
import { aloneWindow } from './alone.ts';
import { sampleOf } from './sample.ts';
import { inspection, questionnaire } from './small-questionnaire.ts';
import { keepRepositories } from './repositories.ts';

/** Stretches passphrases next to nothing, so that tests do not wait. */
const QUICK = 2;

const NOW = '2026-11-22T05:00:00.000Z';

/** What an officer's page works with in a test: a fresh database, files to choose, and what was saved. */
export interface Desk {
  submissions: SubmissionRepository;
  /** The files that the next 「ファイルを選ぶ」 gives. */
  chosen: IncomingFile[];
  saved: { name: string; bytes: Uint8Array }[];
  services: Services;
}

/** `builtIn` is the inspection that comes with the program. */
export async function newDesk(
  changes: Partial<Services> = {},
  builtIn: KnownInspection = sampleOf(inspection, questionnaire),
): Promise<Desk> {
  const opened = await openDatabase(`desk-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const page: Pick<Desk, 'chosen' | 'saved'> = { chosen: [], saved: [] };
  const services: Services = {
    ...(await servicesOn(
      opened.value,
      builtIn,
      {
        host: {
          edition: 'browser',
          version: async () => '0',
          saveFile: async (name, bytes) => {
            page.saved.push({ name, bytes });
            return ok({ name });
          },
          saveFiles: async (folder, files) => {
            for (const { name, bytes } of files) page.saved.push({ name: `${folder}/${name}`, bytes });
            return ok({ place: folder });
          },
          saveEach: async (folder, files) => {
            const made: Desk['saved'] = [];
            for await (const file of files) {
              if (!file.ok) return file;
              made.push({ name: `${folder}/${file.value.name}`, bytes: file.value.bytes });
            }
            page.saved.push(...made);
            return ok({ place: folder });
          },
          chooseFiles: async () => page.chosen,
          takeHanded: async () => [],
          onHanded: () => () => undefined,
          print: async () => undefined,
          onWindowClose: () => () => undefined,
          onMenu: () => () => undefined,
          journal: null,
          note: null,
        },
        version: '0',
        hold: async () => () => undefined,
        now: () => NOW,
        newId: () => crypto.randomUUID(),
        go: () => undefined,
        ...aloneWindow(),
      },
      { workFactor: QUICK },
    )),
    ...changes,
  };
  keepRepositories(services, opened.value);
  return Object.assign(page, { submissions: services.submissions, services });
}

/** Shows a page of the officer inside the frame of the window, in Japanese. */
export function showOfficerPage(desk: Desk, page: ReactNode) {
  return render(
    <I18nextProvider i18n={createTranslation('ja')}>
      <UiTextsContext value={ja.common.ui}>
        <NoticesProvider>
          <ServicesProvider services={desk.services}>
            <AppFrame productName="点検" tagline="" homeHref="#/" skipLabel="本文へ" location="/" tools={null}>
              {page}
            </AppFrame>
          </ServicesProvider>
        </NoticesProvider>
      </UiTextsContext>
    </I18nextProvider>,
  );
}

/** A file as the host gives it. */
export function fileOf(name: string, text: string): IncomingFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: async () => ok(bytes) };
}

/** Puts payloads into the collection as if the officer had taken them in. */
export async function receive(desk: Desk, ...payloads: readonly Payload[]): Promise<void> {
  const files = payloads.map((payload) => ({
    submission: {
      digest: payloadDigest(payload),
      payload,
      inspection: payload.inspection,
      department: payload.department.code,
      fileName: `${payload.department.code}.tenken.json`,
      importedAt: NOW,
      setAside: false,
      standing: 'received' as const,
    },
    text: JSON.stringify(payload),
    relation: 'new' as const,
  }));
  const stored = await desk.submissions.commit(inspection.id, { files, decisions: [] }, NOW);
  if (!stored.ok) throw new Error(stored.failure.kind);
}
