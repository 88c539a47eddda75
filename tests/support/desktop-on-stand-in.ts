import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Desktop, DesktopOptions } from './desktop.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STAND_IN = resolve(import.meta.dirname, 'electron-standin/standin.mjs');
const PATIENCE_MS = 60_000;

/** Opens the app on the stand-in for Electron. */
export async function launchOnStandIn({ userDataDir, env, files = [] }: DesktopOptions): Promise<Desktop> {
  const child = fork(STAND_IN, [ROOT, `--user-data-dir=${userDataDir}`, ...files], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
  });
  const { port } = await told(child, 'port');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`);
  const prepare = async (kind: string, answer: unknown) => {
    const prepared = told(child, 'prepared');
    child.send({ kind, answer });
    await prepared;
  };
  return {
    page: await appPage(browser.contexts()[0]?.pages() ?? []),
    on: 'stand-in',
    answerOpenDialog: (paths) => prepare('open', paths),
    answerSaveDialog: (path) => prepare('save', path),
    answerQuestion: (button) => prepare('message', button),
    async signOut() {
      const happened = told(child, 'happened');
      child.send({ happen: 'sign-out' });
      return (await happened)['happened'] === 'held' ? 'held' : 'ended';
    },
    ended,
    async close() {
      child.send({ quit: true });
      await ended;
    },
  };
}

async function appPage(pages: readonly Page[]): Promise<Page> {
  const page = pages[0];
  if (page === undefined) throw new Error('the app opened no window');
  await page.waitForURL((url) => url.hostname.endsWith('.localhost'));
  return page;
}

/** The next message of the stand-in that has the given part. */
function told(child: ChildProcess, part: string): Promise<Record<string, unknown>> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`the stand-in did not tell '${part}'`)), PATIENCE_MS);
    const finish = (end: () => void) => {
      clearTimeout(timer);
      child.off('message', take);
      child.off('exit', ended);
      end();
    };
    const take = (message: unknown) => {
      if (isRecord(message) && part in message) finish(() => done(message));
    };
    const ended = (code: number | null) => finish(() => failed(new Error(`the stand-in ended with ${String(code)}`)));
    child.on('message', take);
    child.on('exit', ended);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
