import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { has, HOW_TO_GET } from '../support/provide.mjs';
import { barriersOn } from './support/axe.ts';
import { answerItems, answerProfile, begin, exportResult, saved, signOff, type Plan } from './support/chief.ts';
import { choose, download } from './support/files.ts';
import { makeKey, makePack, OFFICER, PASSPHRASE, recoveryIdentity, unlock } from './support/officer.ts';
import { newComputer, type Computer } from './support/profile.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo as goToAddress, storeDraft } from './support/stored-draft.ts';
import { tenken } from './support/tenken.ts';

const TITLE = '令和8年度 封をする点検';
const HEADINGS = [
  '所属コード',
  '所属名',
  '種別',
  '部',
  '執行機関',
  '対象外の理由',
  '情報担当課',
  '引き継いだ所属コード',
];
const ROSTER = [
  HEADINGS,
  ['015', '情報政策課', '課', '企画総務部', '市長', '', '○', ''],
  ['011', '総務防災課', '課', '企画総務部', '市長', '', '', ''],
  ['021', '広報課', '課', '企画総務部', '市長・教育委員会', '', '', ''],
  ['031', '市民課', '課', '市民環境部', '市長', '', '', ''],
  ['099', '観光施設', '指定管理', '観光商工部', '市長', '指定管理者が別に点検するため', '', ''],
];
/** Each kind among the first, then mostly ○: the walk is the same for all. */
const STATUSES = ['yes', 'partial', 'no', 'na', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'] as const;
/** What the round leaves to the test after it. */
let round: { file: string; code: string; key: string; identity: string; pack: string } | null = null;
test.describe.configure({ mode: 'serial' });

const OWN_COPY_PASSPHRASE = '市民課の控え 2026 流氷';

/** Answers through the screen from the first item to the last. */
const PLAN: Plan = {
  department: '市民課',
  post: '庶務係長',
  name: '網走 花子',
  yes: /住民等の個人情報/,
  statusAt: (position) => STATUSES[position % STATUSES.length] ?? 'yes',
};
/** What the other departments answer is put where the app keeps it: they hand in, and the walk through the items is the same. */
const OTHERS = [
  { code: '021', name: '広報課' },
  { code: '011', name: '総務防災課' },
];

/** Opens the pack on a computer that has not seen its key before. */
async function takePack(page: Page, pack: string, fingerprint: string): Promise<void> {
  await choose(page, 'ファイルを開く', pack);
  await expect(page.getByText('この鍵の配布ファイルを開くのは初めてです')).toBeVisible();
  await expect(page.locator('.Fingerprint-fingerprint')).toHaveText(fingerprint);
  await expect(page.getByRole('button', { name: 'この配布ファイルを使う' })).toBeDisabled();
  await page.locator('label').filter({ hasText: '鍵の確認番号が、情報担当課から知らされたものと同じ' }).click();
  await page.getByRole('button', { name: 'この配布ファイルを使う' }).click();
  await expect(page.getByText('を始められるようになりました')).toBeVisible();
}

/** A department from the pack to the file, with the program closed and opened again in between. */
async function respond(pack: string, fingerprint: string, folder: string): Promise<Handed> {
  const computer = newComputer();
  let page = await computer.open();
  await takePack(page, pack, fingerprint);
  await begin(page, PLAN);
  await answerProfile(page, PLAN.yes);
  const half = await answerItems(page, PLAN, 0, 12);
  await saved(page);
  const place = await page.getByRole('heading', { level: 1 }).textContent();
  await computer.close();

  page = await computer.open();
  await page
    .getByRole('region', { name: '続きから' })
    .getByRole('link', { name: new RegExp(PLAN.department) })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place ?? '');
  const address = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place ?? '');
  expect(page.url()).toBe(address);
  await answerItems(page, PLAN, half);
  await saved(page);
  await toReview(page);
  const handed = await handIn(page, PLAN.department, folder);
  const again = await exportResult(page, mkdtempSync(join(tmpdir(), 'tenken-again-')), true);
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(handed.path, 'utf8'));
  return { ...handed, computer, page };
}

/** Another department of which everything is answered already, from the pack to the file. Returns the file's path. */
async function respondAtOnce(payload: Payload, pack: string, fingerprint: string, folder: string): Promise<string> {
  const computer = newComputer();
  const page = await computer.open();
  await takePack(page, pack, fingerprint);
  const id = await storeDraft(page, payload);
  await goToAddress(page, `/respond/${id}/review`);
  const { path } = await handIn(page, payload.department.name, folder);
  await computer.close();
  return path;
}

/** From the review to the sealed file. */
async function handIn(page: Page, department: string, folder: string): Promise<Pick<Handed, 'path' | 'code'>> {
  await expect(page.getByText('足りないところはありません')).toBeVisible();
  const code = await signOff(page, { post: '課長', name: '北見 太郎' });
  await expect(page.getByText(`開けるのは、${OFFICER}だけです。`)).toBeVisible();
  const path = await exportResult(page, folder, true);
  expect(readFileSync(path, 'utf8')).not.toContain(department);
  return { path, code };
}

interface Handed {
  path: string;
  code: string;
  computer: Computer;
  /** The page after sign-off. */
  page: Page;
}

function toReview(page: Page): Promise<void> {
  return page.getByRole('link', { name: '確認', exact: false }).filter({ hasText: /^3/ }).click();
}

function badFilesBeside(good: string, folder: string): string[] {
  const text = readFileSync(good, 'utf8');
  const bad = {
    'truncated.tenken': text.slice(0, text.length / 2),
    'empty.tenken': '',
    'memo.txt': '所属の控えです。',
    'newer.tenken': text.replace(/"version": \d+/, '"version": 99'),
  };
  return Object.entries(bad).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}

interface Counts {
  yes: number;
  partial: number;
  no: number;
}

function fraction({ yes, partial, no }: Counts): string {
  return `${yes}/${yes + partial + no}`;
}

function countedByCommand(key: string, pack: string, ...paths: string[]): Counts {
  const { stdout, stderr } = tenken('aggregate', ...paths, '--identity', key, '--pack', pack, '--json');
  const report = JSON.parse(stdout === '' ? `"${stderr}"` : stdout) as { total: { counts: Counts } };
  return report.total.counts;
}

async function toDesk(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /回答を集めて集計する/ })
    .first()
    .click();
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

async function takeIn(page: Page, files: number): Promise<void> {
  await page.getByRole('button', { name: `受け付ける（${files}件）` }).click();
  await expect(page.getByText('受け付けました').first()).toBeVisible();
}

test('a city’s round: set up, hand out, fill in, seal, take in, decide, send back, correct, prove', async () => {
  // A department answers every item that applies to it.
  test.setTimeout(600_000);
  process.env['TENKEN_PASSPHRASE'] = PASSPHRASE;
  const folder = mkdtempSync(join(tmpdir(), 'tenken-round-'));
  const desk = newComputer();
  let page = await desk.open();
  await page.getByRole('link', { name: /点検を準備する/ }).click();
  const key = await makeKey(page, folder);
  const identity = await recoveryIdentity(page);
  await page.reload();
  await unlock(page);
  const pack = await makePack(page, TITLE, ROSTER, folder);
  const fingerprint = (await page.locator('.Fingerprint-fingerprint').last().textContent()) ?? '';
  expect(await barriersOn(page, 'set-up, with a pack')).toEqual([]);
  await desk.close();

  const { inspection } = JSON.parse(readFileSync(pack, 'utf8')) as { inspection: string };
  const made = simulate(OTHERS.length, 23).files.map(payloadOf);
  const payloads = made.map((payload, index) => ({
    ...payload,
    inspection,
    department: OTHERS[index] ?? payload.department,
    respondent: { post: PLAN.post, name: PLAN.name },
  }));
  const [citizens, publicity = '', affairs = ''] = await Promise.all([
    respond(pack, fingerprint, folder),
    ...payloads.map((payload) => respondAtOnce(payload, pack, fingerprint, folder)),
  ]);
  round = { file: citizens.path, code: citizens.code, key, identity, pack };
  const ownCopy = await saveOwnCopy(citizens.page, folder);
  const inspected = JSON.parse(tenken('inspect', citizens.path, '--identity', key, '--json').stdout) as {
    code: string;
  };
  expect(inspected.code.replaceAll('-', '')).toBe(citizens.code);
  expect(tenken('inspect', citizens.path).status).not.toBe(0);

  const rivals = join(folder, 'rivals');
  expect(tenken('simulate', '--departments', '4', '--seed', '5', '--pack', pack, '--out', rivals).status).toBe(0);
  const rival = join(rivals, readdirSync(rivals).find((name) => name.includes('広報課')) ?? '');
  const bad = badFilesBeside(citizens.path, folder);

  page = await desk.open();
  await toDesk(page);
  await choose(page, 'ファイルを選ぶ', ...bad, citizens.path, publicity, affairs, rival);
  await expect(page.getByText('封がされた回答が4件あります')).toBeVisible();
  await page.getByLabel(/の鍵のパスフレーズ/).fill('ちがうパスフレーズです。');
  await page.getByRole('button', { name: '鍵のロックを解除する' }).click();
  await expect(page.getByText('パスフレーズが違います')).toBeVisible();
  // What was read is still on the table after the program was closed.
  await desk.close();
  page = await desk.open();
  await toDesk(page);
  await expect(page.getByText('前回読み込んだまま受け付けていないファイルが8件あります')).toBeVisible();
  await unlock(page);
  for (const label of ['途中で切れている', '空', '回答ファイルではない', '新しい版の形式', '競合', '新規'])
    await expect(page.getByRole('cell', { name: label, exact: true }).first()).toBeVisible();
  for (const path of bad) await expect(page.getByText(basename(path)).first()).toBeVisible();
  const conflict = page.getByRole('group', { name: /^競合：021 広報課/ });
  const people = await conflict.getByRole('row').filter({ hasText: PLAN.name }).getByRole('cell').allTextContents();
  const column = people.findIndex((cell) => cell.includes(PLAN.name));
  await conflict.getByRole('radio').nth(column).check();
  expect(await barriersOn(page, 'import desk')).toEqual([]);
  await takeIn(page, 4);

  await goTo(page, '集計');
  const first = countedByCommand(key, pack, citizens.path, publicity, affairs);
  await expect(page.locator('main')).toContainText(fraction(first));
  await expect(page.locator('main')).toContainText('3/4');

  await goTo(page, '受付');
  for (const name of ['広報課', '総務防災課'])
    await page.getByRole('checkbox', { name: new RegExp(`${name}を選ぶ`) }).check({ force: true });
  await page.getByRole('button', { name: '受理にする（2件）' }).click();
  await expect(page.getByText('2件を受理にしました')).toBeVisible();
  const answer = await sendBack(page, folder);
  await goTo(page, '集計');
  await expect(page.locator('main')).toContainText(fraction(countedByCommand(key, pack, publicity, affairs)));
  await desk.close();

  const second = await correct(citizens, answer, folder);
  page = await desk.open();
  await toDesk(page);
  await choose(page, 'ファイルを選ぶ', second.path, citizens.path);
  await unlock(page);
  await expect(page.getByRole('cell', { name: '更新', exact: true })).toBeVisible();
  await expect(page.getByRole('cell', { name: '同一', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^変わったところを見る/ }).click();
  await expect(page.getByRole('dialog')).toContainText('指摘のとおり確かめ直しました。');
  await page.getByRole('button', { name: '一覧へ戻る' }).click();
  await takeIn(page, 1);
  await goTo(page, '集計');
  await expect(page.locator('main')).toContainText(
    fraction(countedByCommand(key, pack, second.path, publicity, affairs)),
  );

  await goTo(page, '受付');
  await page.getByRole('button', { name: '受付簿', exact: true }).click();
  const ledger = await download(page, () => page.getByRole('button', { name: '受付簿を書き出す' }).click(), folder);
  expect(tenken('ledger', 'verify', ledger).status).toBe(0);
  expect(tenken('ledger', 'verify', cutShort(ledger, folder)).status).not.toBe(0);
  await page.getByRole('button', { name: '鍵をロックする' }).click();
  await expect(page.getByText('鍵のロックを解除しています')).toHaveCount(0);
  await desk.close();

  await restoreFrom(ownCopy, pack, fingerprint, citizens.code);
});

test('what a department sealed opens with the age program, and what that sealed is read', () => {
  test.skip(!has('age'), HOW_TO_GET.age);
  const { file, code, key, identity, pack } = round ?? raise('the round left nothing');
  const folder = mkdtempSync(join(tmpdir(), 'tenken-age-'));
  const identityFile = join(folder, 'key.txt');
  writeFileSync(identityFile, `${identity}\n`);
  const envelope = JSON.parse(readFileSync(file, 'utf8')) as { sealed: string };
  const opened = execFileSync('age', ['-d', '-i', identityFile], { input: envelope.sealed, encoding: 'utf8' });
  expect(opened).toContain('髙橋主査が確認しました。');
  const { recipient } = JSON.parse(readFileSync(key, 'utf8')) as { recipient: string };
  const sealed = execFileSync('age', ['-a', '-r', recipient], { input: opened, encoding: 'utf8' });
  const resealed = join(folder, 'age.tenken');
  writeFileSync(resealed, JSON.stringify({ ...envelope, sealed }));
  const inspected = JSON.parse(tenken('inspect', resealed, '--identity', key, '--json').stdout) as { code: string };
  expect(inspected.code.replaceAll('-', '')).toBe(code);
  expect(countedByCommand(key, pack, resealed)).toEqual(countedByCommand(key, pack, file));
});

function raise(why: string): never {
  throw new Error(why);
}

async function saveOwnCopy(page: Page, folder: string): Promise<string> {
  await page.getByRole('button', { name: '控えを保存する' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^パスフレーズ必須/).fill(OWN_COPY_PASSPHRASE);
  await dialog.getByLabel(/^パスフレーズ（もう一度）/).fill(OWN_COPY_PASSPHRASE);
  return download(page, () => dialog.getByRole('button', { name: '封をして保存する' }).click(), folder);
}

/** Writes a 差戻し to 市民課 and saves its file. */
async function sendBack(page: Page, folder: string): Promise<string> {
  await goTo(page, '通知');
  await page
    .getByRole('link', { name: /市民課/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: '全体への文' }).fill('一部の項目を確かめ直してください。');
  await page
    .getByRole('button', { name: /指摘を書く/ })
    .first()
    .click();
  await page
    .getByRole('textbox', { name: /への指摘$/ })
    .first()
    .fill('台帳の日付を確かめてください。');
  await expect(page.getByText('指摘1件')).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: '全体への文' })).toHaveValue('一部の項目を確かめ直してください。');
  await page.getByRole('link', { name: '通知の一覧へ戻る' }).click();
  await page.getByRole('checkbox', { name: /市民課への通知を選ぶ/ }).check({ force: true });
  await unlock(page);
  return download(page, () => page.getByRole('button', { name: '通知を書き出す（1件）' }).click(), folder);
}

/** The department opens what came back, corrects an answer, and signs the next revision. */
async function correct({ computer, page }: Handed, answer: string, folder: string): Promise<{ path: string }> {
  await page.goto('/#/');
  await choose(page, 'ファイルを開く', answer);
  await expect(page.getByText('台帳の日付を確かめてください。')).toBeVisible();
  await page.getByRole('button', { name: '第2版として開き直す' }).click();
  const item = page.locator('article').filter({ hasText: '台帳の日付を確かめてください。' });
  await expect(item).toBeVisible();
  await item
    .locator('label')
    .filter({ has: page.locator('input[value=partial]') })
    .click();
  const text = item.getByRole('textbox', { name: /できていない点/ });
  await text.fill('指摘のとおり確かめ直しました。');
  await text.blur();
  await saved(page);
  await toReview(page);
  await expect(page.getByText('足りないところはありません')).toBeVisible();
  await signOff(page, { post: '課長', name: '北見 太郎' });
  const path = await exportResult(page, folder, true);
  expect(basename(path)).toContain('第2版');
  await computer.close();
  return { path };
}

/** Whether the department’s own copy brings its response back on a computer that has nothing of it. */
async function restoreFrom(ownCopy: string, pack: string, fingerprint: string, code: string): Promise<void> {
  const computer = newComputer();
  const page = await computer.open();
  await takePack(page, pack, fingerprint);
  await choose(page, 'ファイルを開く', ownCopy);
  await page.getByLabel(/^パスフレーズ/).fill(OWN_COPY_PASSPHRASE);
  await page.getByRole('button', { name: '開く', exact: true }).click();
  await page.getByRole('button', { name: 'この控えから元に戻す' }).click();
  await expect(page.getByText('の回答を元に戻しました')).toBeVisible();
  await page
    .getByRole('region', { name: '続きから' })
    .getByRole('link', { name: /市民課/ })
    .click();
  await expect(page.getByText('を確定済みです')).toBeVisible();
  expect(((await page.locator('main').textContent()) ?? '').replaceAll(/[\s-]/g, '')).toContain(code);
  await computer.close();
}

/** The ledger file without its last line. */
function cutShort(ledger: string, folder: string): string {
  const envelope = JSON.parse(readFileSync(ledger, 'utf8')) as { open: string };
  const inner = JSON.parse(envelope.open) as { payload: { entries: unknown[] } };
  inner.payload.entries.pop();
  const cut = join(folder, 'cut');
  mkdirSync(cut, { recursive: true });
  const path = join(cut, basename(ledger));
  writeFileSync(path, JSON.stringify({ ...envelope, open: JSON.stringify(inner) }));
  return path;
}
