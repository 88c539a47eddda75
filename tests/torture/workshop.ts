import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { payloadOf, simulate } from '../e2e/support/simulated.ts';
import { openInBrowser, type BrowserOptions } from './browser-edition.ts';
import { openShell, type Shell, type ShellOptions } from './desktop-edition.ts';
import { draftOf, type Draft } from './draft.ts';
import { PREPARED, prepareProfile, type Prepared } from './prepared.ts';
import type { Running } from './running.ts';

/** Parts of a profile that hold no answers and only take time to copy. */
const NOT_NEEDED = /(?:Cache|ShaderCache|GraphiteDawnCache|Safe Browsing|component_crx_cache|BrowserMetrics)$/u;

export type Edition = 'browser' | 'desktop';

/** What every trial needs, made once: the built app, a draft, and profiles of each edition in which something is stored. */
export interface Workshop {
  draft: Draft;
  /** The response of another department on the same computer. */
  secondDraft: Draft;
  /** Absolute paths of 60 result files, or as many as were asked for. */
  resultFiles(): readonly string[];
  /** Absolute paths of a few result files of other departments than those. */
  fewFiles(): readonly string[];
  /** How many departments the inspection has. */
  departments: number;
  /** Where the browser edition is served. */
  address: string;
  /** Absolute path of the folder of the desktop app. */
  program: string;
  /** A new folder for one trial. */
  folder(): string;
  /** Puts a copy of a prepared profile into a folder, and returns its absolute path. */
  profile(edition: Edition, into: string, prepared?: Prepared): Promise<string>;
  /** `before` is done with the page while it is still empty. */
  openBrowser(profile: string, options?: BrowserOptions): Promise<Running>;
  openDesktop(profile: string, options?: ShellOptions): Promise<Shell>;
  clear(): void;
}

/** The same with another program. Its profiles are those that the first one made. */
export function withProgram(shop: Workshop, program: string): Workshop {
  return { ...shop, program, openDesktop: (profile, options) => openShell(program, profile, options) };
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
  const ready = new Map<string, Promise<string>>();
  const made = new Map<string, readonly string[]>();
  const simulated = (count: number, seed: number) => {
    const key = `${String(count)} ${String(seed)}`;
    const paths = made.get(key) ?? simulate(count, seed).files;
    made.set(key, paths);
    return paths;
  };
  let last = 0;
  const shop: Workshop = {
    draft: draftOf(payloadOf(simulated(2, 11)[0] ?? '')),
    secondDraft: draftOf(payloadOf(simulated(2, 11)[1] ?? '')),
    resultFiles: () => simulated(files, 5),
    fewFiles: () => simulated(FEW, 7),
    departments: Math.max(files, FEW),
    address,
    program,
    folder: () => {
      const folder = join(work, `trial-${String((last += 1))}`);
      mkdirSync(folder);
      return folder;
    },
    profile: async (edition, into, prepared = 'draft') => {
      const name = `${edition}-${prepared}`;
      const before = PREPARED[prepared].from;
      const make = async () => {
        const path = join(work, name);
        if (before === null) mkdirSync(path);
        else copyProfile(await shop.profile(edition, mkdtempSync(join(work, 'from-')), before), path);
        await prepareProfile(shop, edition, path, prepared);
        return path;
      };
      const source = ready.get(name) ?? make();
      ready.set(name, source);
      const profile = join(into, 'profile');
      copyProfile(await source, profile);
      return profile;
    },
    openBrowser: (profile, options) => openInBrowser(profile, address, options),
    openDesktop: (profile, options) => openShell(program, profile, options),
    clear: () => rmSync(work, { recursive: true, force: true, maxRetries: 5 }),
  };
  return shop;
}

const FEW = 4;

function copyProfile(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !NOT_NEEDED.test(path) });
}
