import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Bridge } from '#ipc/contract.ts';
import { answerProfile, begin } from './support/chief.ts';
import { filesWith } from './support/files-with.ts';
import { desktopRunsOn, launchDesktop } from '../support/desktop.ts';
import type { Desktop } from '../support/desktop.ts';

declare global {
  interface Window {
    tenken: Bridge;
  }
}

test.describe.configure({ mode: 'serial' });
// Recording a page that is led away and held back can wait for a document that never comes.
test.use({ trace: 'off' });

const WORDS = 'qzvkwmxj髙橋主査';

let folder: string;
let app: Desktop;
let address: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenken-e2e-'));
  app = await launchDesktop({ userDataDir: join(folder, 'data') });
  address = app.page.url();
});
test.afterAll(async () => {
  await app.page.evaluate(() => {
    window.tenken.on('window:closing', () => void window.tenken.call('window:flushed', { stored: true }));
  });
  await app.close();
  await rm(folder, { recursive: true, force: true });
});
test.beforeEach(() => {
  test.info().annotations.push({ type: 'ran on', description: desktopRunsOn() });
});

test('the page gets the contract and nothing else of the shell', async () => {
  const seen = await app.page.evaluate(() => ({
    bridge: Object.keys(window.tenken).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in window),
    secure: window.isSecureContext,
  }));
  expect(seen).toMatchObject({ bridge: ['call', 'on'], node: [], secure: true });
});

test('the shell says what it is', async () => {
  const about = await app.page.evaluate(() => window.tenken.call('app:about', null));
  expect(about).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/u), standIn: app.on === 'stand-in' });
});

test('the page may write text to the clipboard, and not read what others put there', async () => {
  const outcomes = await app.page.evaluate(async () => {
    const named = (asked: Promise<unknown>) =>
      asked.then(
        () => 'done',
        (error: Error) => error.name,
      );
    return [await named(navigator.clipboard.writeText('督促の文面')), await named(navigator.clipboard.readText())];
  });
  expect(outcomes).toEqual(['done', 'NotAllowedError']);
});

test('a call outside the contract is refused', async () => {
  const outcomes = await app.page.evaluate(async () => {
    const call = window.tenken.call as unknown as (name: string, request: unknown) => Promise<unknown>;
    const refused = (name: string, request: unknown) =>
      call(name, request).then(
        () => 'answered',
        () => 'refused',
      );
    return Promise.all([
      refused('files:delete', null),
      refused('files:read', { token: 1 }),
      refused('files:read', { token: 'a', path: '/etc/passwd' }),
      refused('files:save', { name: 'a', bytes: 'text' }),
      refused('app:about', {}),
    ]);
  });
  expect(outcomes).toEqual(Array.from({ length: 5 }, () => 'refused'));
});

test('nothing can be fetched from anywhere else', async () => {
  const outcomes = await app.page.evaluate(() => {
    const refused = (url: string) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      );
    const image = new Promise((done) => {
      const element = new Image();
      element.addEventListener('load', () => done('answered'));
      element.addEventListener('error', () => done('refused'));
      element.src = 'http://127.0.0.1:1/a.png';
    });
    return Promise.all([refused('http://127.0.0.1:1'), refused('https://example.com/'), image]);
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
});

test('the page cannot be led to another address', async () => {
  for (const target of ['https://example.com/', 'http://127.0.0.1:1/']) {
    await app.page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    await app.page.waitForTimeout(300);
    expect(app.page.url()).toBe(address);
  }
  expect(await app.page.evaluate(() => 'tenken' in window)).toBe(true);
});

test('no second window opens', async () => {
  // In a process of its own, as a link opens it: one that shares the page's would hold the page up while the stand-in refuses it.
  await app.page.evaluate(() => void setTimeout(() => window.open('https://example.com/', '_blank', 'noopener')));
  await app.page.waitForTimeout(1000);
  await expect.poll(() => app.page.context().pages().length).toBe(1);
});

test('the policy comes as a header too', async () => {
  const document = await app.page.reload();
  const policy = await document?.headerValue('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
});

test('a file is written where the person says', async () => {
  const path = join(folder, '提出.json');
  await app.answerSaveDialog(path);
  const saved = await app.page.evaluate(() =>
    window.tenken.call('files:save', { name: 'a.json', bytes: new TextEncoder().encode('点検') }),
  );
  expect(saved).toEqual({ ok: true, value: { name: '提出.json' } });
  expect(await readFile(path, 'utf8')).toBe('点検');
});

test('what is on screen is written as a PDF where the person says', async () => {
  const path = join(folder, '票.pdf');
  await app.answerSaveDialog(path);
  const saved = await app.page.evaluate(() => window.tenken.call('window:pdf', { name: 'a.pdf' }));
  expect(saved).toEqual({ ok: true, value: { name: '票.pdf' } });
  expect(await readFile(path, 'latin1')).toMatch(/^%PDF-1\.\d[^]*%%EOF\s*$/u);
});

test('nothing is written when the person cancels', async () => {
  await app.answerSaveDialog(null);
  const saved = await app.page.evaluate(() =>
    window.tenken.call('files:save', { name: 'a', bytes: new Uint8Array(1) }),
  );
  expect(saved).toEqual({ ok: false, failure: { kind: 'cancelled' } });
});

test('a chosen file is read without its path being told', async () => {
  const path = join(folder, '回答.json');
  await writeFile(path, '回答');
  await app.answerOpenDialog([path]);
  const [files, text] = await app.page.evaluate(async () => {
    const chosen = await window.tenken.call('files:choose', { multiple: true });
    const read = await window.tenken.call('files:read', { token: chosen[0]?.token ?? '' });
    return [chosen, read.ok ? new TextDecoder().decode(read.value) : read.failure.kind] as const;
  });
  expect(files).toEqual([{ token: expect.any(String), name: '回答.json', size: 6 }]);
  expect(JSON.stringify(files)).not.toContain(folder);
  expect(text).toBe('回答');
});

test('a second start on the same data opens no second window', async () => {
  await expect(launchDesktop({ userDataDir: join(folder, 'data') })).rejects.toThrow();
  expect(app.page.context().pages()).toHaveLength(1);
});

test('a file opened with the app while it runs is shown, and so is one it is started with', async () => {
  const memo = join(folder, 'ちがうファイル.tenken');
  await writeFile(memo, '所属の控えです。');
  await expect(launchDesktop({ userDataDir: join(folder, 'data'), files: [memo] })).rejects.toThrow();
  await expect(app.page.getByText('「ちがうファイル.tenken」は使えません')).toBeVisible();
  await app.close();
  const pack = fileURLToPath(new URL('../fixtures/pack/v1/open.tenken', import.meta.url));
  app = await launchDesktop({ userDataDir: join(folder, 'data'), files: [pack] });
  await expect(app.page.getByText('この鍵の配布ファイルを開くのは初めてです')).toBeVisible();
  await app.page.getByRole('button', { name: '使わずに閉じる' }).click();
});

test('signing out of the computer waits until what was typed is stored, and leaves nothing on a shared one', async () => {
  const data = join(folder, 'shared');
  let shared = await launchDesktop({ userDataDir: data });
  await begin(shared.page, { department: '市民課', post: '課長', name: WORDS });
  await answerProfile(shared.page, /^$/);
  const { hash } = new URL(shared.page.url());
  const item = shared.page.locator('article').first();
  await item
    .locator('label')
    .filter({ has: shared.page.locator('input[value=partial]') })
    .click();
  await item.getByRole('textbox', { name: /できていない点/ }).pressSequentially('まだ記録が');
  expect(await shared.signOut()).toBe('held');
  await shared.ended;

  shared = await launchDesktop({ userDataDir: data });
  await shared.page.evaluate((to) => (window.location.hash = to), hash);
  await expect(shared.page.getByRole('textbox', { name: /できていない点/ })).toHaveValue('まだ記録が');
  expect(await filesWith(join(data, 'journal'), WORDS)).not.toEqual([]);
  await shared.page.evaluate(signAndExport);
  await shared.page.evaluate(() => (window.location.hash = '/settings'));
  await shared.page.getByText('閉じるときにこのパソコンから消す').click();
  expect(await shared.signOut()).toBe('held');
  await shared.ended;
  expect(await filesWith(join(data, 'journal'), WORDS)).toEqual([]);

  shared = await launchDesktop({ userDataDir: data });
  await expect(shared.page.getByRole('link', { name: /所属の回答をする/ }).first()).toBeVisible();
  await expect(shared.page.getByText('市民課')).toHaveCount(0);
  await shared.close();
});

test('closing waits until the page has stored, and a restart finds it', async () => {
  await app.page.evaluate(() => {
    window.tenken.on('window:closing', () => {
      localStorage.setItem('typed', '最後の文字');
      void window.tenken.call('window:flushed', { stored: true });
    });
  });
  await app.close();
  app = await launchDesktop({ userDataDir: join(folder, 'data') });
  expect(app.page.url()).toBe(address);
  expect(await app.page.evaluate(() => localStorage.getItem('typed'))).toBe('最後の文字');
});

/** Runs in the page: the response on this computer is signed off, and its file was saved outside. Doing so through the screen takes minutes. */
async function signAndExport(): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
    });
  const database = await asked(indexedDB.open('tenken'));
  const tables = database.transaction(['responses', 'written'], 'readwrite');
  for (const response of await asked(tables.objectStore('responses').getAll())) {
    const at = '2026-11-20T03:00:00.000Z';
    tables.objectStore('responses').put({ ...response, signOff: { approval: {}, declaredAt: at, digest: 'd' } });
    const of = { response: response.id, revision: response.revision, digest: 'd', code: 'c', fileName: 'a' };
    tables.objectStore('written').put({ ...of, sealed: false, declaredAt: at, exportedAt: at });
  }
  await new Promise((done) => tables.addEventListener('complete', done));
  database.close();
}
