import { expect, test, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { csvRows } from '../support/csv-rows.ts';
import { plainCounts, type PlainAnswer, type PlainCounts } from '../support/independent-figures.ts';
import { close, figure, fraction, openPack, percent, pick, saved, takeIn, workOn } from './support/officer-desk.ts';
import { newComputer } from './support/profile.ts';
import { payloadOf } from './support/simulated.ts';
import { goTo } from './support/stored-draft.ts';
import { answersIn, simulateTwoYears, type SimulatedYear } from './support/two-years.ts';

/** `TENKEN_YEAR_DEPARTMENTS=600` walks through the year of the largest city. */
const DEPARTMENTS = Number(process.env['TENKEN_YEAR_DEPARTMENTS'] ?? 60);
const SEED = 7;
const RECORDER = '情報政策課 点検担当';
const IN_TIME = '2027-11-20T01:00:00.000Z';
const AFTER_DUE = '2027-12-06T01:00:00.000Z';

test.describe.configure({ mode: 'serial', timeout: DEPARTMENTS > 100 ? 900_000 : 180_000 });

const computer = newComputer();
let page: Page;
let past: SimulatedYear;
let now: SimulatedYear;
/** The department that hands in after everything was closed. */
let late = { file: '', code: '', name: '' };
let first: PlainAnswer[] = [];
let all: PlainAnswer[] = [];

const everywhere = (answers: readonly PlainAnswer[]) => plainCounts(answers, () => true);

test.beforeAll(async () => {
  ({ past, now } = await simulateTwoYears(DEPARTMENTS, SEED));
  const file = now.files.at(-1) ?? '';
  late = { file, ...payloadOf(file).department };
  first = answersIn(now, now.files.slice(0, -1));
  all = answersIn(now, now.files);
  page = await computer.open();
});
test.afterAll(() => computer.close());

/** Shows the figures of a closing, or of now, on every page. */
async function takeFiguresOf(basis: RegExp): Promise<void> {
  await pick(page, /数字の時点/, basis);
  await expect(page.getByRole('button', { name: /数字の時点/ })).toContainText(basis);
}

async function expectCityFigure(counts: PlainCounts): Promise<void> {
  await expect(figure(page, '実施率')).toContainText(percent(counts));
  await expect(figure(page, '実施率')).toContainText(fraction(counts));
}

/** A cell of the heat map by the heading of its column in full and the row. */
async function heatCell(row: Locator, column: string): Promise<Locator> {
  const place = await page
    .getByRole('grid')
    .locator(`[role=columnheader][title="${column}"]`)
    .getAttribute('aria-colindex');
  return row.locator(`[aria-colindex="${place ?? ''}"]`);
}

function heatRow(department: string): Locator {
  return page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: department }) });
}

test('the year before is taken in from its pack and closed', async () => {
  await page.clock.setFixedTime('2026-11-20T01:00:00.000Z');
  await openPack(page, past.pack);
  await goTo(page, '/collect');
  await takeIn(page, past.files);
  await close(page, '前年度の報告用');
  await goTo(page, '/years');
  await expect(page.getByText('比べられる前の年度がありません')).toBeVisible();
});

test('a department that is missing is found by 部 and chased', async () => {
  await page.clock.setFixedTime(IN_TIME);
  await openPack(page, now.pack);
  await workOn(page, now.inspection.title);
  await takeIn(page, now.files.slice(0, -1));
  await pick(page, /まとめ方/, '部ごと');
  const groups = page.getByRole('table', { name: '部ごとの提出状況' });
  const [total, missing] = await groups
    .locator('tfoot')
    .locator('th, td')
    .allTextContents()
    .then((cells) => cells.slice(1, 3));
  expect([total, missing]).toEqual([String(now.files.length), '1']);
  await page.getByRole('button', { name: '督促の文面をつくる（1所属）' }).click();
  const text = page.getByRole('dialog').getByRole('textbox', { name: /貼り付ける文面/ });
  await expect(text).toHaveValue(new RegExp(late.name));
  await expect(text).toHaveValue(/令和9年11月30日/);
  await page.keyboard.press('Escape');
});

test('what comes after the closing is named and changes no closed figure', async () => {
  await close(page, '委員会報告用');
  await page.clock.setFixedTime(AFTER_DUE);
  await takeIn(page, [late.file]);
  await expect(page.getByText(/期限後に受領 1所属/)).toBeVisible();
  const supplements = page.getByRole('table', { name: '締めた後に変わった所属' });
  await expect(supplements.locator('tbody tr')).toHaveCount(1);
  await expect(supplements).toContainText(`${late.code} ${late.name}`);
  await expect(supplements).toContainText('締めの後に初めて受け付けた');

  await goTo(page, '/overview');
  await expectCityFigure(everywhere(all));
  await takeFiguresOf(/第1回締め.*令和9年11月20日現在/);
  await expectCityFigure(everywhere(first));
  expect(fraction(everywhere(first))).not.toBe(fraction(everywhere(all)));

  await goTo(page, '/collect');
  await close(page, '追補後', `期限後に届いた${late.name}を入れるため`);
  await expect(page.getByRole('table', { name: '締めの一覧' }).locator('tbody tr')).toHaveCount(2);
  await goTo(page, '/overview');
  await expectCityFigure(everywhere(first));
  await takeFiguresOf(/第2回締め/);
  await expectCityFigure(everywhere(all));
});

test('a figure of the heat map opens the counts and the answers behind it', async () => {
  const [chapter] = now.questionnaire.chapters;
  const { department } = now.files.map((path) => payloadOf(path))[0] ?? { department: { code: '', name: '' } };
  const inCell = ({ item, department: code }: PlainAnswer) => item.chapter === chapter?.id && code === department.code;
  const counts = plainCounts(all, inCell);
  const cell = await heatCell(heatRow(department.name), chapter?.title ?? '');
  await expect(cell).toContainText(percent(counts));
  await expect(cell).toContainText(fraction(counts));
  await cell.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`${department.code} ${department.name} × ${chapter?.title ?? ''}`);
  await expect(dialog).toContainText(fraction(counts));
  const applicable = all.filter((answer) => inCell(answer)).length;
  await expect(dialog.getByRole('region', { name: '回答' }).locator('.Matrix-answers > li')).toHaveCount(applicable);
  await page.keyboard.press('Escape');

  await pick(page, /表の列/, '領域');
  const sums = page.locator('.HeatGrid-foot').getByRole('row').first();
  for (const [tier, title] of Object.entries(now.questionnaire.tiers)) {
    const pooled = plainCounts(all, ({ item }) => item.tier === tier);
    if (fraction(pooled) !== '0/0') await expect(await heatCell(sums, title)).toContainText(fraction(pooled));
  }

  await page.locator('label').filter({ hasText: '所属名を伏せる' }).first().click();
  await expect(page.getByRole('grid').getByRole('rowheader', { name: '所属A', exact: true })).toBeVisible();
  await expect(heatRow(department.name)).toHaveCount(0);
  await expectCityFigure(everywhere(all));
  await page.locator('label').filter({ hasText: '所属名を伏せる' }).first().click();
  await expect(heatRow(department.name)).toHaveCount(1);
});

test('workbook and list of answers hold the figures of an independent count', async () => {
  const counts = everywhere(all);
  const book = await readXlsx((await saved(page, '集計表（Excel）')).bytes);
  const [head = [], ...rows] = book.sheets.find(({ name }) => name === '集計表')?.rows ?? [];
  const sums = rows.find((row) => row[1] === '全体') ?? [];
  const { yes, partial, no } = counts;
  expect(sums[head.indexOf('実施率')]).toBeCloseTo(yes / (yes + partial + no), 10);
  expect(['○', '△', '×', '－'].map((heading) => sums[head.indexOf(heading)])).toEqual([yes, partial, no, counts.na]);
  expect(JSON.stringify(book.sheets.find(({ name }) => name === '定義')?.rows)).toContain('第2回締め');

  const { bytes } = await saved(page, '回答一覧（CSV）');
  const [heading = [], ...lines] = csvRows(new TextDecoder().decode(bytes));
  const given = lines.map((line) => line[heading.indexOf('回答コード')]);
  const count = (status: string) => given.filter((each) => each === status).length;
  expect([count('yes'), count('partial'), count('no'), count('na')]).toEqual([yes, partial, no, counts.na]);
});

test('what was seen of a drawn sample is kept and makes 一致率', async () => {
  await goTo(page, '/samples');
  await page.getByRole('button', { name: '抽出する', exact: true }).click();
  const looks = page.getByRole('button', { name: /の確認を記録$/ });
  await looks.first().waitFor();
  const drawn = await looks.count();
  await record(looks.nth(0), '一致');
  await record(looks.nth(1), '不一致');
  await expect(figure(page, '一致率')).toContainText('1/2');
  await page.reload();
  await expect(figure(page, '一致率')).toContainText('50.0％');
  await expect(figure(page, '実施率（全項目）')).toContainText(fraction(everywhere(all)));
  await expect(looks).toHaveCount(drawn);
});

async function record(look: Locator, verdict: string): Promise<void> {
  await look.click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('label')
    .filter({ hasText: new RegExp(`^${verdict}$`) })
    .click();
  await dialog.getByRole('textbox', { name: /何を見たか/ }).fill('課の書庫で記録を見ました。');
  await dialog.getByRole('textbox', { name: /記録する人/ }).fill(RECORDER);
  await dialog.getByRole('button', { name: '記録する', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

test('two years are compared over what can be compared, and the rest is named', async () => {
  await goTo(page, '/years');
  const changed = page.getByRole('heading', { name: /^文言が変わった点検項目（\d+件）$/ });
  await changed.waitFor();
  await expect(page.getByText(/前の年度は第1回締め（.*現在）と比べています/)).toBeVisible();
  await expect(figure(page, '実施率（令和8年度）')).toContainText(/\d％/);
  await expect(figure(page, '実施率（令和9年度）')).toContainText(/\d％/);
  const before = await figure(page, '実施率（令和9年度）').textContent();

  const old = new Set(past.inspection.roster.map(({ code }) => code));
  const founded = now.inspection.roster.filter(({ code, succeeds }) => !old.has(code) && succeeds.length === 0);
  const news = page.getByRole('button', { name: new RegExp(`^前の年度になかった所属（${String(founded.length)}件）`) });
  await news.click();
  for (const { name } of founded) await expect(page.getByText(name).first()).toBeVisible();
  const added = now.questionnaire.chapters.flatMap(({ items }) => items).filter(({ id }) => id.endsWith('-N'));
  await expect(
    page.getByRole('button', { name: new RegExp(`^新しい項目（${String(added.length)}件）`) }),
  ).toBeVisible();

  const texts = new Map(past.questionnaire.chapters.flatMap(({ items }) => items).map(({ id, text }) => [id, text]));
  const otherwise = now.questionnaire.chapters
    .flatMap(({ items }) => items)
    .filter(({ id, text, sameAs }) => texts.has(id) && texts.get(id) !== text && sameAs.length === 0).length;
  const open = (n: number) =>
    page.getByRole('button', { name: new RegExp(`比べると決めていない項目（${String(n)}件）`) });
  await expect(open(otherwise)).toBeVisible();
  await page.getByRole('textbox', { name: /記録する人/ }).fill(RECORDER);
  await page
    .locator('label')
    .filter({ hasText: /^比べる$/ })
    .first()
    .click();
  await expect(open(otherwise - 1)).toBeVisible();
  await expect(page.getByText(`${RECORDER}が`)).toBeVisible();
  expect(await figure(page, '実施率（令和9年度）').textContent()).not.toBe(before);
});

test('findings are treated together, taken back, and counted in 改善完了率', async () => {
  await goTo(page, '/findings');
  const completion = figure(page, '改善完了率');
  const before = await completed(completion);
  await finishTwo();
  await expect.poll(() => completed(completion)).toEqual([before[0] + 2, before[1]]);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect.poll(() => completed(completion)).toEqual(before);
  await finishTwo();
  await expect(page.getByText('2件を記録しました。').first()).toBeVisible();
  await page.reload();
  await expect.poll(() => completed(completion)).toEqual([before[0] + 2, before[1]]);
});

/** Numerator and denominator below 改善完了率. */
async function completed(completion: Locator): Promise<[number, number]> {
  const [, part = '', whole = ''] = /([\d,]+)\/([\d,]+)/.exec((await completion.textContent()) ?? '') ?? [];
  return [Number(part.replaceAll(',', '')), Number(whole.replaceAll(',', ''))];
}

/** Two findings that were not begun become done. */
async function finishTwo(): Promise<void> {
  await pick(page, /対応の状態/, '未着手');
  const rows = page.getByRole('table', { name: '未実施事項の一覧' }).locator('tbody tr');
  for (const row of [rows.nth(0), rows.nth(1)]) await row.locator('label').first().click();
  await page.getByRole('button', { name: '選んだ2件を記録する' }).click();
  const dialog = page.getByRole('dialog');
  await pick(dialog, /対応の状態/, '完了');
  await dialog.getByRole('textbox', { name: /記録する人/ }).fill(RECORDER);
  await dialog.getByRole('button', { name: '記録する', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

test('a candidate for review is decided on, and decided on anew', async () => {
  await goTo(page, '/policy-review');
  const look = page.getByRole('button', { name: /の根拠と判断$/ }).first();
  await decide(look, '継続検討', '来年度の結果も見るため。');
  await decide(look, '見直す', '多くの所属で守れていないため。');
  await page.reload();
  await look.click();
  const history = page.getByRole('dialog').locator('.PolicyReview-history > li');
  await expect(history).toHaveCount(2);
  await expect(history.first()).toContainText('見直す');
  await expect(history.last()).toContainText('来年度の結果も見るため。');
  await page.keyboard.press('Escape');
});

async function decide(look: Locator, decision: string, reason: string): Promise<void> {
  await look.click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('label')
    .filter({ hasText: new RegExp(`^${decision}$`) })
    .click();
  await dialog.getByRole('textbox', { name: /^理由/ }).fill(reason);
  await dialog.getByRole('textbox', { name: /記録する人/ }).fill(RECORDER);
  await dialog.getByRole('button', { name: '判断を記録する' }).click();
  await expect(dialog).toHaveCount(0);
}

test('the report says the same figures in print, and every department gets its sheet', async () => {
  await goTo(page, '/report');
  await page.getByRole('button', { name: 'Wordで保存する' }).waitFor();
  await takeFiguresOf(/第2回締め/);
  const report = await saved(page, 'Wordで保存する');
  expect(report.name).toMatch(/^取扱注意.*委員会報告資料.*第2回締め.*\.docx$/);
  const text = textOfDocx(report.bytes);
  const counts = everywhere(all);
  expect(text).toContain(`実施率${percent(counts)}${fraction(counts)}`);
  expect(text).toContain('一致率50.0％1/2');
  expect(text).toContain('多くの所属で守れていないため。');
  for (const { id, title } of now.questionnaire.chapters) {
    const chapter = plainCounts(all, ({ item }) => item.chapter === id);
    expect(text).toContain(`${title.replaceAll(/\s/g, '')}${percent(chapter)}${fraction(chapter)}`);
  }

  const { bytes } = await saved(page, `${String(now.files.length)}所属分をまとめて保存する`);
  const sheets = unzipSync(bytes);
  expect(Object.keys(sheets)).toHaveLength(now.files.length);
  const own = Object.keys(sheets).find((name) => name.includes(`_${late.code}_`)) ?? '';
  const ownCounts = plainCounts(all, ({ department }) => department === late.code);
  expect(textOfDocx(sheets[own] ?? new Uint8Array())).toContain(`実施率${percent(ownCounts)}${fraction(ownCounts)}`);
});

/** All text of a document without blanks, cell after cell. */
function textOfDocx(bytes: Uint8Array): string {
  const document = unzipSync(bytes)['word/document.xml'] ?? new Uint8Array();
  return strFromU8(document).replaceAll(/<[^>]*>|\s/g, '');
}
