import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { fill as fillTexts } from '#features/chief/fill/texts.ja.ts';
import type { Answer } from '#domain/answers/answer.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { newSigner, signedFile } from '../support/signing.ts';
import { barriersOn, type Looking } from './support/axe.ts';
import { signOff } from './support/chief.ts';
import { choose, download } from './support/files.ts';
import { stretchLittle } from './support/little-stretching.ts';
import { close, openPack, pick, takeIn, workOn } from './support/officer-desk.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';
import { simulateTwoYears } from './support/two-years.ts';

const { files } = simulate(2, 7);
const handedIn = payloadOf(files[0] ?? '');
/** A department of which nothing special holds: half of the items apply, and axe looks at the whole page each time. */
const payload: Payload = { ...handedIn, profile: handedIn.profile.map((answer) => ({ ...answer, on: false })) };
const [firstItem = '', secondItem = ''] = payload.answers.map(({ item }) => item);
/** A chapter of which nothing is answered in a draft of {@link mixed} answers. */
const UNTOUCHED = 'people';
const NO_ACTION = { kind: 'own', what: '', post: '', due: '' };
const PASSPHRASE = '流氷きたきつね帆立さけ四月';

type Screen = [name: string, open: () => Promise<unknown>, looking?: Looking];

/** Looks at several screens, each brought up by its step, and names everything that is wrong at once. */
async function look(page: Page, screens: Screen[]): Promise<void> {
  const barriers: string[] = [];
  for (const [name, open, looking] of screens) {
    await open();
    barriers.push(...(await barriersOn(page, name, looking)));
  }
  expect(barriers).toEqual([]);
}

/** At twice and at four times the size of everything there is less room across, and nothing may ask for scrolling sideways. */
async function expectToFit(page: Page, addresses: readonly string[]): Promise<void> {
  const widths: string[] = [];
  for (const size of [
    { width: 683, height: 384 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size);
    for (const address of addresses) {
      await goTo(page, address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > size.width) widths.push(`${address} is ${String(width)} wide in ${String(size.width)}`);
    }
  }
  expect(widths).toEqual([]);
  await page.setViewportSize({ width: 1366, height: 768 });
}

function elementOf(id: string): string {
  return `[id="item-${id}"]`;
}

function item(page: Page, id = firstItem) {
  return page.locator(elementOf(id));
}

function press(page: Page, id: string, status: string) {
  return item(page, id)
    .locator('label')
    .filter({ has: page.locator(`input[value=${status}]`) })
    .click();
}

/** Every kind of answer among the first, the rest untouched. */
function mixed(answer: Answer, position: number): Answer | null {
  if (position === 0 || position > 9) return null;
  if (position === 1) return { ...answer, choice: 'partial', comment: '', action: NO_ACTION };
  return position === 2 ? { ...answer, choice: 'hold' } : answer;
}

/** Complete, and everything that reads strange is in it: plans that are over, pasted words, evidence that is none. */
function strange(answer: Answer): Answer {
  const { action } = answer;
  return {
    ...answer,
    comment: answer.comment === '' ? '' : '確かめています。',
    action: action === null ? null : { ...action, due: '2026-04-01' },
    evidence: answer.evidence.map((each) => ({ ...each, document: 'なし' })),
  };
}

/** The department's file of the year before. Its first item was worded otherwise. */
async function lastYearsFile(): Promise<string> {
  const before: Payload = {
    ...payload,
    inspection: '1c9d9d2f-3a1c-4e4f-8e68-4a2b71d3b002',
    declaredAt: '2025-11-20T03:00:00.000Z',
    answers: payload.answers.map((answer, position) =>
      position === 0 ? { ...answer, digest: 'f'.repeat(64) } : answer,
    ),
  };
  const path = join(mkdtempSync(join(tmpdir(), 'tenken-last-year-')), 'last-year.tenken');
  writeFileSync(path, await signedFile(before, await newSigner()));
  return path;
}

test('the first pages and the settings hold no barrier', async ({ page }) => {
  const begin = async () => {
    await goTo(page, '/begin');
    await page.getByRole('button', { name: '始める' }).click();
    await expect(page.getByText('所属を選んでください。')).toBeVisible();
  };
  const settings = async () => {
    await page.goto('/#/');
    await page.getByRole('link', { name: '設定', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '設定' })).toBeVisible();
  };
  await look(page, [
    ['home, empty', () => goTo(page, '/')],
    ['settings', settings, { colours: true }],
    ['not found', () => goTo(page, '/nowhere')],
    ['begin, with mistakes', begin],
    ['home, with a draft', () => storeDraft(page, payload, { answer: mixed }), { colours: true }],
  ]);
});

test('answering holds no barrier', async ({ page }) => {
  const id = await storeDraft(page, payload, { answer: mixed });
  const card = { within: elementOf(firstItem) };
  const first = `/respond/${id}/fill/any/${firstItem}`;
  const keepLastYear = async () => {
    await goTo(page, `/respond/${id}/profile`);
    await choose(page, '前年度のファイルを開く', await lastYearsFile());
    await page.getByText('点検項目の横に示しています').waitFor();
  };
  await look(page, [
    ['profile, last year beside', keepLastYear],
    ['fill, last year beside', () => goTo(page, first).then(() => item(page).waitFor()), { colours: true }],
    [
      'fill, partial',
      () =>
        press(page, firstItem, 'partial').then(() =>
          item(page)
            .getByRole('textbox', { name: /できていない点/ })
            .waitFor(),
        ),
      card,
    ],
    [
      'fill, held',
      () => press(page, firstItem, 'hold').then(() => item(page).getByText('保留').first().waitFor()),
      card,
    ],
    [
      'fill, done',
      () =>
        press(page, firstItem, 'yes').then(() => item(page).getByRole('radiogroup', { name: '確認方法' }).waitFor()),
      card,
    ],
    [
      'fill, taken over',
      async () => {
        await goTo(page, `/respond/${id}/fill/${UNTOUCHED}`);
        await page.getByRole('button', { name: /件をまとめて引き継ぐ/ }).click();
        await page.getByText(fillTexts.lastYear.unconfirmed).first().waitFor();
      },
      { within: '.Walk-section', colours: true },
    ],
  ]);
});

test('the ways through the items hold no barrier', async ({ page }) => {
  const id = await storeDraft(page, payload, { answer: mixed });
  const first = `/respond/${id}/fill/any/${firstItem}`;
  const guide = { within: '.Guide-guide' };
  await goTo(page, first);
  await item(page).waitFor();
  const keys = async () => {
    await item(page).getByRole('radio').first().focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  };
  const search = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('パスワード');
    await page.getByRole('navigation', { name: fillTexts.search.results }).waitFor();
  };
  const filters = async () => {
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: new RegExp(fillTexts.filter.names.all) }).click();
    await page.getByRole('listbox').waitFor();
  };
  const filtered = async () => {
    await page.getByRole('option', { name: new RegExp(fillTexts.filter.names.findings) }).click();
    await expect(item(page, secondItem)).toBeVisible();
    await expect(item(page)).toHaveCount(0);
  };
  const single = async () => {
    await page.getByRole('button', { name: fillTexts.answering.single }).click();
    await expect(page.locator('article')).toHaveCount(1);
  };
  const clauses = async () => {
    await page.getByRole('link', { name: fillTexts.order.clauses }).click();
    await expect(page).toHaveURL(/\/clauses\//);
    await page.locator('article').first().waitFor();
  };
  await look(page, [
    ['list of keys', keys, { within: '[role=dialog]', colours: true }],
    ['search', search, { ...guide, colours: true }],
    ['filters, open', filters, { within: '[role=listbox]', colours: true }],
    ['filtered', filtered, { within: 'main' }],
    ['one at a time', single, { within: 'main', colours: true }],
    ['clause order', clauses],
  ]);
});

test('review and sign-off hold no barrier', async ({ page }) => {
  const id = await storeDraft(page, payload, { answer: mixed });
  await look(page, [
    ['review, with gaps', () => goTo(page, `/respond/${id}/review`), { colours: true }],
    ['submit, blocked', () => goTo(page, `/respond/${id}/submit`), { within: 'main' }],
  ]);
  await storeDraft(page, payload, { answer: strange });
  await look(page, [
    [
      'review, ready, with contradictions',
      async () => {
        await goTo(page, `/respond/${id}/review`);
        await page.getByText('期限が過ぎている項目').waitFor();
      },
      { within: 'main' },
    ],
    ['submit, ready', () => goTo(page, `/respond/${id}/submit`), { colours: true }],
    [
      'submit, with mistakes',
      async () => {
        await page.getByRole('button', { name: '確定する' }).click();
        await expect(page.getByText('確認した方の職を入力してください。')).toBeVisible();
      },
      { within: 'form' },
    ],
    [
      'submit, signed',
      async () => {
        await page.reload();
        await goTo(page, `/respond/${id}/review`);
        await signOff(page, { post: '課長', name: '北見 太郎' });
      },
      { within: 'main' },
    ],
    [
      'reopening',
      async () => {
        await page.getByRole('button', { name: '直して再提出する' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
      { within: '[role=dialog]' },
    ],
    [
      'print, signed',
      () => page.reload().then(() => goTo(page, `/respond/${id}/print`)),
      { within: '.Paper-sheet header' },
    ],
    [
      'fill, locked',
      () => goTo(page, `/respond/${id}/fill/any/${firstItem}`).then(() => item(page).waitFor()),
      { within: '.Walk-section' },
    ],
  ]);
});

test('what is printed holds no barrier, and every step fits twice and four times the size', async ({ page }) => {
  const id = await storeDraft(page, payload);
  await look(page, [
    ['print, draft', () => goTo(page, `/respond/${id}/print`), { within: 'main', colours: true }],
    ['summary', () => goTo(page, `/respond/${id}/summary`), { within: 'main' }],
    ['form to ask around with', () => goTo(page, `/respond/${id}/hearing`), { within: 'main', colours: true }],
  ]);
  const steps = [`fill/any/${firstItem}`, 'review', 'submit', 'profile', 'handover'];
  await expectToFit(
    page,
    steps.map((step) => `/respond/${id}/${step}`),
  );
});

test('handing a draft over and opening it on another computer hold no barrier', async ({ page, browser, baseURL }) => {
  const id = await storeDraft(page, payload, { answer: mixed });
  await stretchLittle(page);
  const folder = mkdtempSync(join(tmpdir(), 'tenken-draft-'));
  let draft = '';
  const save = () => page.getByRole('button', { name: '下書きファイルを保存する' }).click();
  const mistakes = async () => {
    await goTo(page, `/respond/${id}/handover`);
    await save();
    await page.getByText('引き継ぐ方の職を入力してください。').waitFor();
  };
  const handOver = async () => {
    await page.getByRole('textbox', { name: /引き継ぐ方の職/ }).fill('主査');
    await page.getByRole('textbox', { name: /引き継ぐ方の氏名/ }).fill('北見 太郎');
    await page.getByLabel(/^パスフレーズ必須/).fill(PASSPHRASE);
    await page.getByLabel(/もう一度/).fill(PASSPHRASE);
    draft = await download(page, save, folder);
    await page.getByRole('heading', { name: '引き渡し済み' }).waitFor();
  };
  await look(page, [
    ['handover, with mistakes', mistakes, { colours: true }],
    ['handed over', handOver],
  ]);
  const other = await (
    await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'ja-JP' })
  ).newPage();
  const asked = async () => {
    await goTo(other, '/');
    await choose(other, 'ファイルを開く', draft);
    await other.getByLabel(/^パスフレーズ/).waitFor();
  };
  const opened = async () => {
    await other.getByLabel(/^パスフレーズ/).fill(PASSPHRASE);
    await other.keyboard.press('Enter');
    await other.getByRole('button', { name: 'この下書きの続きを始める' }).waitFor();
  };
  await look(other, [
    ['a draft asks for its passphrase', asked, { within: 'main' }],
    ['a draft of another computer', opened, { colours: true }],
  ]);
  await other.context().close();
});

/** Waits for a heading of the page that is drawn once everything has been read. */
function heading(page: Page, name: RegExp | string): Promise<void> {
  return page.getByRole('heading', { name }).first().waitFor();
}

const DESK: Looking = { within: 'main' };
const DIALOG: Looking = { within: '[role=dialog], [role=alertdialog]' };
const dialogOf = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));

async function shut(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
}

/** Presses a button and waits for the dialog that it opens. */
async function openDialog(page: Page, button: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await dialogOf(page).waitFor();
}

test('receiving, closing and returning hold no barrier', async ({ page }) => {
  const memo = join(mkdtempSync(join(tmpdir(), 'tenken-memo-')), 'memo.txt');
  writeFileSync(memo, '所属の控えです。');
  const stage = async () => {
    await choose(page, 'ファイルを選ぶ', ...files, memo);
    await expect(page.getByText('読み込んだファイル').first()).toBeVisible();
  };
  const commit = async () => {
    await page.getByRole('button', { name: /^受け付ける/ }).click();
    await expect(page.getByText('受け付けました').first()).toBeVisible();
    await pick(page, /まとめ方/, '部ごと');
  };
  const closed = async () => {
    await shut(page);
    await close(page, '委員会報告用');
    await page.getByRole('table', { name: '締めの一覧' }).waitFor();
  };
  const remark = async () => {
    await goTo(page, `/returns/${payload.department.code}`);
    await page
      .getByRole('button', { name: /指摘を書く/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: /への指摘$/ }).waitFor();
  };
  const table = () => page.getByRole('table').first().waitFor();
  await look(page, [
    ['overview, empty', () => goTo(page, '/overview')],
    ['collect, empty', () => goTo(page, '/collect'), DESK],
    ['collect, staged', stage, DESK],
    ['collect, committed', commit, { ...DESK, colours: true }],
    ['chase list', () => openDialog(page, /督促の文面をつくる/), DIALOG],
    ['closing', () => shut(page).then(() => openDialog(page, /^締める$/)), DIALOG],
    ['collect, closed', closed, DESK],
    ['returns', () => goTo(page, '/returns').then(table), DESK],
    ['return to a department', remark, DESK],
    ['records', () => goTo(page, '/records').then(table), DESK],
    ['disposal', () => openDialog(page, /廃棄する$/), DIALOG],
  ]);
});

test('the figures of the officer hold no barrier', async ({ page }) => {
  await goTo(page, '/collect');
  await takeIn(page, files);
  const heat = () => page.getByRole('grid').waitFor();
  const cell = async () => {
    await page.getByRole('grid').getByRole('gridcell').first().click();
    await dialogOf(page).waitFor();
  };
  const group = async () => {
    await shut(page);
    await page.locator('.HeatGrid-foot').getByRole('gridcell').first().click();
    await dialogOf(page).waitFor();
  };
  const plain = async () => {
    await shut(page);
    await page.locator('label').filter({ hasText: '文字だけの表にする' }).click();
    await page.getByRole('table', { name: /所属 × 章/ }).waitFor();
  };
  const masked = async () => {
    await page.locator('label').filter({ hasText: '所属名を伏せる' }).first().click();
    await page.getByText('所属A').first().waitFor();
  };
  const department = async () => {
    await goTo(page, `/overview/departments/${payload.department.code}`);
    await page.getByRole('button', { name: '図を表示する' }).or(page.getByText('図を表示する')).first().click();
  };
  await look(page, [
    ['overview', () => goTo(page, '/overview').then(heat), { ...DESK, colours: true }],
    ['answers behind a figure', cell, DIALOG],
    ['departments behind a figure', group, DIALOG],
    ['overview, plain', plain, { within: 'main table' }],
    ['overview, masked', masked, DESK],
    ['items', () => goTo(page, '/overview/items').then(() => page.getByRole('table').first().waitFor()), DESK],
    ['department, with its radar', department, DESK],
  ]);
});

test('what the officer decides and reports holds no barrier', async ({ page }) => {
  const { past, now } = await simulateTwoYears(8, 7);
  for (const year of [past, now]) {
    await openPack(page, year.pack);
    if (year === now) await workOn(page, now.inspection.title);
    else await goTo(page, '/collect');
    await takeIn(page, year.files);
  }
  const drawn = async () => {
    await page.getByRole('button', { name: '抽出する', exact: true }).click();
    await heading(page, '一致率');
  };
  const candidate = async () => {
    await openDialog(page, /の根拠と判断$/);
    await page.getByRole('button', { name: '判断を記録する' }).click();
    await expect(page.getByText('理由を入力してください。')).toBeVisible();
  };
  const review = () =>
    goTo(page, '/policy-review').then(() => page.getByRole('table', { name: '見直しの候補' }).waitFor());
  await look(page, [
    ['findings', () => goTo(page, '/findings').then(() => page.getByRole('tablist').waitFor()), DESK],
    ['finding', () => openDialog(page, / .+を記録する$/), DIALOG],
    ['samples', () => shut(page).then(() => goTo(page, '/samples')), DESK],
    ['samples, drawn', drawn, { ...DESK, colours: true }],
    ['sample', () => openDialog(page, /の確認を記録$/), DIALOG],
    [
      'years',
      () =>
        shut(page)
          .then(() => goTo(page, '/years'))
          .then(() => heading(page, '比べなかったもの')),
      { ...DESK, colours: true },
    ],
    ['review of the policy', review, DESK],
    ['candidate, with mistakes', candidate, DIALOG],
    [
      'report',
      () =>
        shut(page)
          .then(() => goTo(page, '/report'))
          .then(() => heading(page, 'フィードバック票')),
      DESK,
    ],
    ['report on paper', () => goTo(page, '/report/paper'), { ...DESK, colours: true }],
  ]);
});
