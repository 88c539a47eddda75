import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { payloadOf, simulate } from '../e2e/support/simulated.ts';
import { openInBrowser } from './browser-edition.ts';
import { openShell, type Shell, type ShellOptions } from './desktop-edition.ts';
import { draftOf, goToItem, putDraft, type Draft } from './draft.ts';
import { sampleInCityOf } from './large-city.ts';
import type { Running } from './running.ts';
import { beginSealing, goToSettings, sealed } from './sealing.ts';
import { rowsOf } from './stored.ts';

/** Parts of a profile that hold no answers and only take time to copy. */
const NOT_NEEDED = /(?:Cache|ShaderCache|GraphiteDawnCache|Safe Browsing|component_crx_cache|BrowserMetrics)$/u;

export type Edition = 'browser' | 'desktop';

/** What every trial needs, made once: the built app, a draft, and a profile of each edition in which the draft is stored. */
export interface Workshop {
  draft: Draft;
  /** Absolute paths of 60 result files, or as many as were asked for. */
  resultFiles(): readonly string[];
  /** Where the browser edition is served. */
  address: string;
  /** Absolute path of the folder of the desktop app. */
  program: string;
  /** A new folder for one trial. */
  folder(): string;
  /** Puts a copy of the prepared profile into a folder, and returns its absolute path. `sealed`: of the one whose data is sealed. */
  profile(edition: Edition, into: string, sealed?: boolean): Promise<string>;
  /** `before` is done with the page while it is still empty. */
  openBrowser(profile: string, before?: (page: Page) => Promise<void>): Promise<Running>;
  openDesktop(profile: string, options?: ShellOptions): Promise<Shell>;
  clear(): void;
}

/** `files`: how many result files an import has. */
export function createWorkshop({
  address,
  program,
  files,
}: {
  address: string;
  program: string;
  files: number;
}): Workshop {
  const work = mkdtempSync(join(tmpdir(), 'tenken-torture-'));
  const city = sampleInCityOf(files);
  const draft = draftOf(payloadOf(simulate(1, 11).files[0] ?? ''));
  const openBrowser: Workshop['openBrowser'] = (profile, before) => openInBrowser(profile, address, before);
  const openDesktop = (profile: string, options?: ShellOptions) => openShell(program, profile, options);
  const prepared = new Map<string, Promise<string>>();
  const prepare = (edition: Edition, isSealed: boolean) => {
    const name = isSealed ? `${edition}-sealed` : edition;
    const open = edition === 'browser' ? openBrowser : openDesktop;
    const make = async () => {
      const path = await preparedProfile(join(work, name), open, (page) => putDraft(page, draft, city), draft);
      if (isSealed) await sealProfile(path, open);
      return path;
    };
    const ready = prepared.get(name) ?? make();
    prepared.set(name, ready);
    return ready;
  };
  let last = 0;
  let simulated: readonly string[] | null = null;
  return {
    draft,
    resultFiles: () => (simulated ??= simulate(files, 5).files),
    address,
    program,
    folder: () => {
      const folder = join(work, `trial-${String((last += 1))}`);
      mkdirSync(folder);
      return folder;
    },
    profile: async (edition, into, isSealed = false) => {
      const profile = join(into, 'profile');
      cpSync(await prepare(edition, isSealed), profile, { recursive: true, filter: (path) => !NOT_NEEDED.test(path) });
      return profile;
    },
    openBrowser,
    openDesktop,
    clear: () => rmSync(work, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function sealProfile(profile: string, open: (profile: string) => Promise<Running>): Promise<void> {
  const running = await open(profile);
  await goToSettings(running.page);
  await beginSealing(running.page);
  await sealed(running.page);
  await running.close();
}

async function preparedProfile(
  profile: string,
  open: (profile: string) => Promise<Running>,
  fill: (page: Page) => Promise<void>,
  draft: Draft,
): Promise<string> {
  mkdirSync(profile, { recursive: true });
  const first = await open(profile);
  await first.page.locator('main h1').waitFor();
  await fill(first.page);
  await first.close();
  // A start with the draft in place: what the app does at such a one is not part of the trials.
  const second = await open(profile);
  await second.page.locator('main h1').waitFor();
  await goToItem(second.page, draft, draft.items[0] ?? '');
  if ((await rowsOf(second.page, 'answers')).length === 0) throw new Error('the draft was not stored');
  await second.close();
  return profile;
}
