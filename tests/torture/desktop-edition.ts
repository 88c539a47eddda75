import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { groupEnded, killGroup } from './processes.ts';
import type { Running } from './running.ts';

const STAND_IN = fileURLToPath(new URL('../support/electron-standin/standin.mjs', import.meta.url));
const PATIENCE_MS = 60_000;

/** How the shell is started, besides on its folder. */
export interface ShellOptions {
  /** Milliseconds that the clock of the shell is wrong by; negative: set back. */
  clock?: number;
  /** The account may not write where it has no permission, also where it is that of the administrator. */
  mayBeRefused?: boolean;
  /** The time zone of the computer, by its name. */
  zone?: string;
  /** A script that runs in the shell before the app's own. */
  script?: string;
  /** Absolute path of a file into which Chromium writes everything it asks of a network. */
  netLog?: string;
}

/** A request of the page, by the address that the app knows it by, and whether the shell refused it. */
export interface Asked {
  address: string;
  refused: boolean;
}

/** The desktop edition while it runs, on the stand-in for Electron. */
export interface Shell extends Running {
  /** Every request of the page so far. */
  asked: readonly Asked[];
  /** What the next open dialog answers: absolute paths. */
  answerOpenDialog(paths: readonly string[]): Promise<void>;
  /** What the next save dialog answers: an absolute path. */
  answerSaveDialog(path: string): Promise<void>;
  /** What the next question answers: the number of the button, from 0. */
  answerQuestion(button: number): Promise<void>;
  /** Locks the screen of the computer. */
  lockScreen(): Promise<void>;
  /** Every question of the shell so far. */
  questions: readonly string[];
  /** The page after it was opened anew, because the one before had crashed. */
  pageAfterCrash(): Promise<Page>;
}

/** `program`: the folder of the built app; `userData`: an absolute folder that stays between runs. */
export async function openShell(program: string, userData: string, options: ShellOptions = {}): Promise<Shell> {
  const child = started(program, userData, options);
  const group = child.pid;
  if (group === undefined) throw new Error('the shell did not start');
  const asked: Asked[] = [];
  const questions: string[] = [];
  child.on('message', (message: { asked?: string; refused?: boolean; question?: string }) => {
    if (message.question !== undefined) questions.push(message.question);
    if (message.asked !== undefined) asked.push({ address: message.asked, refused: message.refused === true });
  });
  // Until then its number still seems to be that of a running program.
  const gone = new Promise<void>((done) => {
    child.once('exit', () => done());
  });
  const kill = async () => {
    await killGroup(group);
    await gone;
  };
  const { browser, page, endpoint } = await connected(child).catch(async (cause: unknown) => {
    await kill();
    throw cause;
  });
  const prepare = async (kind: string, answer: unknown) => {
    const prepared = told(child, 'prepared');
    child.send({ kind, answer });
    await prepared;
  };
  return {
    page,
    browser,
    group,
    asked,
    giveFiles: async (press, paths) => {
      await prepare('open', paths);
      await press();
    },
    answerOpenDialog: (paths) => prepare('open', paths),
    answerSaveDialog: (path) => prepare('save', path),
    answerQuestion: (button) => prepare('message', button),
    lockScreen: async () => {
      const happened = told(child, 'happened');
      child.send({ happen: 'lock-screen' });
      await happened;
    },
    questions,
    pageAfterCrash: async () => pageOf(await chromium.connectOverCDP(endpoint)),
    kill,
    close: async () => {
      child.send({ quit: true });
      await groupEnded(group);
      await gone;
    },
  };
}

async function connected(child: ChildProcess): Promise<{ browser: Browser; page: Page; endpoint: string }> {
  const { port } = await told(child, 'port');
  const endpoint = `http://127.0.0.1:${String(port)}`;
  const browser = await chromium.connectOverCDP(endpoint);
  return { browser, page: await pageOf(browser), endpoint };
}

async function pageOf(browser: Browser): Promise<Page> {
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the app opened no window');
  await page.waitForURL(({ hostname }) => hostname.endsWith('.localhost'));
  return page;
}

/** Starts the app a second time on the folder of a running one, and resolves when the second has ended by itself. */
export async function startSecond(program: string, userData: string): Promise<void> {
  const child = started(program, userData, {});
  await new Promise<void>((done) => {
    child.once('exit', () => done());
  });
}

function started(program: string, userData: string, options: ShellOptions): ChildProcess {
  const { clock = 0, mayBeRefused = false, netLog, zone = 'Asia/Tokyo', script } = options;
  const scripts = [...(clock === 0 ? [] : [clockWrongBy(clock)]), ...(script === undefined ? [] : [script])];
  const node = scripts.flatMap((text) => ['--import', `data:text/javascript,${encodeURIComponent(text)}`]);
  const refusable = ['--bounding-set', '-dac_override,-dac_read_search', '--', process.execPath, ...node];
  const asUsual = { execPath: process.execPath, execArgv: node };
  const asRefused = { execPath: '/usr/bin/setpriv', execArgv: refusable };
  return fork(STAND_IN, [program, `--user-data-dir=${userData}`], {
    ...(mayBeRefused && process.getuid?.() === 0 ? asRefused : asUsual),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // A group of its own, so that all its processes can be ended at the same moment.
    detached: true,
    env: { ...process.env, TZ: zone, ...(netLog === undefined ? {} : { STANDIN_NET_LOG: netLog }) },
  });
}

/** A script after which every clock that a program asks is wrong by as many milliseconds. */
export function clockWrongBy(milliseconds: number): string {
  return `{ const True = Date, by = ${String(milliseconds)}, now = () => True.now() + by;
    globalThis.Date = class Date extends True { constructor(...given) { if (given.length === 0) super(now()); else super(...given); } static now() { return now(); } }; }`;
}

/** The next message of the stand-in that has the given part. */
function told(child: ChildProcess, part: string): Promise<Record<string, unknown>> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => finish(() => failed(new Error(`the shell did not tell '${part}'`))), PATIENCE_MS);
    const finish = (end: () => void) => {
      clearTimeout(timer);
      child.off('message', take);
      child.off('exit', ended);
      end();
    };
    const take = (message: unknown) => {
      if (typeof message === 'object' && message !== null && part in message)
        finish(() => done(message as Record<string, unknown>));
    };
    const ended = (code: number | null) => finish(() => failed(new Error(`the shell ended with ${String(code)}`)));
    child.on('message', take);
    child.on('exit', ended);
  });
}
