import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createTranslation } from '#app/texts/translation.ts';
import { ja } from '#app/texts/catalogue.ja.ts';
import { ServicesProvider } from '#app/services/ServicesProvider.tsx';
import type { FromWindow } from '#app/services/from-window.ts';
import type { Services } from '#app/services/services.ts';
import { servicesOn } from '#app/services/services-on.ts';
import { ok } from '#domain/result.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Host } from '#host/host.ts';
import { openDatabase } from '#storage/database.ts';
import { NoticesProvider } from '#ui/feedback/Notices.tsx';
import { AppFrame } from '#ui/frame/AppFrame.tsx';
import { UiTextsContext } from '#ui/text/texts.ts';
import { aloneWindow } from './alone.ts';
import { keepRepositories } from './repositories.ts';

/** Stretches passphrases next to nothing, so that tests do not wait. */
const QUICK = 2;

/** A file that the window saved. */
export interface SavedBytes {
  /** With the folder it was saved into, where there is one. */
  name: string;
  bytes: Uint8Array;
}

/** What differs from a window in which nobody has done anything. */
export interface TestWindow {
  builtIn: KnownInspection;
  /** The present instant. */
  now: string;
  host?: Partial<Host>;
  /** What else the window gives, in place of the usual. */
  window?: Partial<Pick<FromWindow, 'version' | 'hold' | 'newId' | 'go'>>;
  /** Takes the place of the services of the same name. */
  services?: Partial<Services>;
}

/** The services of a window over a fresh database, and the files that it saves. Ids are random, and no other window holds anything. */
export async function testWindow({ builtIn, now, host = {}, window = {}, services: given = {} }: TestWindow) {
  const opened = await openDatabase(`window-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const saved: SavedBytes[] = [];
  const around: FromWindow = {
    host: { ...hostThatKeeps(saved), ...host },
    version: '0',
    hold: async () => () => undefined,
    now: () => now,
    newId: () => crypto.randomUUID(),
    go: () => undefined,
    ...aloneWindow(),
    ...window,
  };
  const services = { ...(await servicesOn(opened.value, builtIn, around, { workFactor: QUICK })), ...given };
  keepRepositories(services, opened.value);
  return { services, saved };
}

function hostThatKeeps(saved: SavedBytes[]): Host {
  return {
    edition: 'browser',
    version: async () => '0',
    saveFile: async (name, bytes) => {
      saved.push({ name, bytes });
      return ok({ name });
    },
    saveFiles: async (folder, files) => {
      for (const { name, bytes } of files) saved.push({ name: `${folder}/${name}`, bytes });
      return ok({ place: folder });
    },
    saveEach: async (folder, files) => {
      const made: SavedBytes[] = [];
      for await (const file of files) {
        if (!file.ok) return file;
        made.push({ name: `${folder}/${file.value.name}`, bytes: file.value.bytes });
      }
      saved.push(...made);
      return ok({ place: folder });
    },
    chooseFiles: async () => [],
    takeHanded: async () => [],
    onHanded: () => () => undefined,
    print: async () => undefined,
    onWindowClose: () => () => undefined,
    onMenu: () => () => undefined,
    journal: null,
    note: null,
  };
}

/** Shows pages of a window in Japanese. */
export function showWindow(services: Services, content: ReactNode) {
  return render(
    <I18nextProvider i18n={createTranslation('ja')}>
      <UiTextsContext value={ja.common.ui}>
        <NoticesProvider>
          <ServicesProvider services={services}>{content}</ServicesProvider>
        </NoticesProvider>
      </UiTextsContext>
    </I18nextProvider>,
  );
}

/** The frame that stands around every page. */
export function Frame({ location = '/', children }: { location?: string; children: ReactNode }) {
  return (
    <AppFrame productName="点検" tagline="" homeHref="#/" skipLabel="本文へ移動" location={location} tools={null}>
      {children}
    </AppFrame>
  );
}
