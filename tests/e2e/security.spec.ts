import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { tableUnreadableMessagesJa, type UnreadableKind } from '#documents/table-reading/unreadable.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { CHROMIUM_SWITCHES, findChromium } from '../support/chromium.mjs';
import { HOSTILE_WORKBOOKS } from '../support/hostile-workbooks.ts';
import { SERVER_ADDRESS } from '../support/server-address.ts';
import { newSigner, signedFile } from '../support/signing.ts';
import { exportResult, signOff } from './support/chief.ts';
import { choose } from './support/files.ts';
import { readNetLog } from './support/net-log.ts';
import { takeIn } from './support/officer-desk.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

/** What each page must show as the letters it is. The last one would leave the computer if it were ever obeyed. */
const MARKUP = [
  '<img src=x onerror="window.obeyed=1">',
  '</script><script>window.obeyed=2</script>',
  '<svg onload=window.obeyed=3>',
  '<a href="javascript:window.obeyed=4">開く</a>',
  '"><iframe srcdoc="<script>parent.obeyed=5</script>"></iframe>',
  '{{constructor.constructor("window.obeyed=6")()}}',
  '<img src="https://example.com/seen.png">',
].join(' ');
const SHOWN = '<img src=x onerror=';

/** So that the browser’s own errands end here too, as in the desktop app. */
const AS_THE_SHELL = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--no-proxy-server'];

let folder: string;
let context: BrowserContext;
const asked: string[] = [];
const dialogs: string[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-security-'));
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium');
  context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    args: [...CHROMIUM_SWITCHES, ...AS_THE_SHELL, `--log-net-log=${netLog()}`],
    baseURL: SERVER_ADDRESS,
    viewport: { width: 1366, height: 768 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(30_000);
  context.on('request', (request) => asked.push(request.url()));
  context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await context.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refusedByPolicy: refused });
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
});
test.afterAll(async () => {
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

function netLog(): string {
  return join(folder, 'net-log.json');
}

function hostile(payload: Payload): Payload {
  const person = { post: `係長${MARKUP}`, name: `髙橋${MARKUP}` };
  return {
    ...payload,
    respondent: person,
    profile: payload.profile.map((each) => ({ ...each, reason: each.reason === '' ? '' : MARKUP })),
    answers: payload.answers.map((answer) => ({
      ...answer,
      comment: MARKUP,
      reason: answer.status === 'na' ? MARKUP : answer.reason,
      evidence: answer.evidence.map(() => ({ document: MARKUP, number: MARKUP, place: MARKUP })),
      rows: answer.rows.map((row) => row.map(() => MARKUP)),
      action: answer.action === null ? null : { ...answer.action, what: MARKUP, post: MARKUP },
    })),
  };
}

/** Nothing of the markup became an element, ran, or was even tried; whether the page shows its letters is told. */
async function holdsOnlyText(page: Page): Promise<boolean> {
  const found = await page.evaluate((shown) => {
    const everything = Array.from(document.querySelectorAll('*'));
    const obeying = everything.filter((element) =>
      Array.from(element.attributes).some(
        ({ name, value }) => /^on/iu.test(name) || name === 'srcdoc' || /^\s*javascript:/iu.test(value),
      ),
    );
    const texts = Array.from(
      document.querySelectorAll('input, textarea'),
      (field) => (field as HTMLInputElement).value,
    );
    return {
      obeyed: 'obeyed' in window,
      obeying: obeying.length,
      embedded: document.querySelectorAll('iframe, object, embed, script:not([src]), img[src^="http"], img[src="x"]')
        .length,
      refusedByPolicy: (window as unknown as { refusedByPolicy: string[] }).refusedByPolicy,
      shown: [document.body.innerText, ...texts].some((text) => text.includes(shown)),
    };
  }, SHOWN);
  expect({ at: page.url(), ...found }).toMatchObject({ obeyed: false, obeying: 0, embedded: 0, refusedByPolicy: [] });
  return found.shown;
}

const results = simulate(3, 17);

test('what a department writes is text on each of its pages', async () => {
  const page = await context.newPage();
  const id = await storeDraft(page, hostile(payloadOf(results.files[0] ?? '')));
  const showing: string[] = [];
  const visit = async (name: string) => {
    await goTo(page, `/respond/${id}/${name}`);
    if (await holdsOnlyText(page)) showing.push(name);
  };
  await goTo(page, `/respond/${id}/review`);
  const chapter = (await page.locator('a[href*="/fill/"]').first().getAttribute('href'))?.split('/').at(4) ?? '';
  for (const name of ['profile', `fill/${chapter}`, 'review', 'print', 'summary', 'hearing', 'handover', 'submit'])
    await visit(name);
  expect(showing).toEqual(expect.arrayContaining([`fill/${chapter}`, 'review', 'print']));
  await goTo(page, `/respond/${id}/review`);
  await signOff(page, { post: MARKUP, name: MARKUP });
  await holdsOnlyText(page);
  await exportResult(page, folder);
  for (const name of ['submit', 'print', 'summary']) await visit(name);
  await page.close();
});

test('what a department hands in is text on each page of the officer', async () => {
  const page = await context.newPage();
  const sign = await newSigner();
  const files = await Promise.all(
    results.files.map(async (path, index) => {
      const file = join(folder, `${String(index)}<img src=x onerror=1>.tenken`);
      writeFileSync(file, await signedFile(hostile(payloadOf(path)), sign));
      return file;
    }),
  );
  const department = payloadOf(results.files[1] ?? '').department.code;
  await goTo(page, '/collect');
  await takeIn(page, files);
  await holdsOnlyText(page);
  const showing: string[] = [];
  const pages = ['/collect', '/overview', '/overview/items', `/overview/departments/${department}`, '/findings'];
  for (const address of [
    ...pages,
    '/returns',
    '/samples',
    '/years',
    '/policy-review',
    '/report',
    '/report/paper',
    '/records',
    '/',
  ]) {
    await goTo(page, address);
    await page.waitForTimeout(300);
    if (await holdsOnlyText(page)) showing.push(address);
  }
  expect(showing).toEqual(expect.arrayContaining([`/overview/departments/${department}`, '/findings']));
  await page.close();
});

test('a table that would fill the memory gets its verdict in a thread of its own, which ends', async () => {
  const page = await context.newPage();
  const { department } = payloadOf(results.files[1] ?? '');
  await goTo(page, `/returns/${department.code}`);
  await page.getByText('指摘の表を読み込む').click();
  for (const { name, bytes, verdict } of HOSTILE_WORKBOOKS.slice(2, 4)) {
    const file = join(folder, 'table.xlsx');
    writeFileSync(file, bytes());
    const begun = page.waitForEvent('worker');
    await choose(page, /指摘の表のファイルを選ぶ/, file);
    expect((await begun).url()).toContain('document-worker');
    const [said = ''] = tableUnreadableMessagesJa[verdict as UnreadableKind].split('「');
    await expect(page.getByRole('alert').filter({ hasText: said }), name).toBeVisible();
    await expect.poll(() => page.workers().length).toBe(0);
  }
  await holdsOnlyText(page);
  await page.close();
});

test('nothing was asked of any other computer', async () => {
  expect(dialogs).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !url.startsWith(SERVER_ADDRESS) && !/^(?:data|blob|about):/u.test(url))).toEqual([]);
  await context.close();
  const { ofPages, ofBrowser, connections } = readNetLog(netLog());
  expect(ofPages.length).toBeGreaterThan(3);
  expect(ofPages.filter((url) => !url.startsWith(SERVER_ADDRESS))).toEqual([]);
  expect(connections.filter((place) => place !== new URL(SERVER_ADDRESS).host)).toEqual([]);
  // Its updates and the like: they name no page, and the desktop app does not have them.
  const hosts = new Set(ofBrowser.map((url) => new URL(url).host));
  test.info().annotations.push({ type: 'asked by the browser itself', description: [...hosts].join(' ') });
});
