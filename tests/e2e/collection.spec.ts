import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { words } from '#domain/words/words.ja.ts';
import type { Verdict } from '#domain/collection/staging.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { csvRows } from '../support/csv-rows.ts';
import { newSigner, signedFile } from '../support/signing.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo } from './support/stored-draft.ts';
import { tenken } from './support/tenken.ts';

const DEPARTMENTS = 60;
const WHOLE = new Intl.NumberFormat('ja-JP');

interface Counts {
  yes: number;
  partial: number;
  no: number;
  na: number;
  unanswered: number;
  confirmedYes: number;
}

/** A file of another computer for the same department: another response, in which the first ○ is a × and everything else is as it was. */
function rivalOf(payload: Payload): Payload {
  const at = payload.answers.findIndex(({ status }) => status === 'yes');
  const action = { kind: 'own', what: '改めます。', post: '主査', due: '2027-03-31' };
  return {
    ...payload,
    response: { ...payload.response, uuid: 'aaaaaaaa-0000-4000-8000-000000000001' },
    answers: payload.answers.map((answer, position) =>
      position === at
        ? { ...answer, status: 'no' as const, comment: '確かめ直しました。', rows: [], evidence: [], action }
        : answer,
    ),
  };
}

/** Files beside the good ones, with what each has to be called. `firstText` is a good file as it is. */
async function oddFiles(firstText: string, first: Payload): Promise<Map<string, { text: string; verdict: Verdict }>> {
  const sign = await newSigner();
  const name = first.respondent.name;
  return new Map<string, { text: string; verdict: Verdict }>([
    ['truncated.tenken', { text: firstText.slice(0, firstText.length / 2), verdict: 'truncated' }],
    ['empty.tenken', { text: '', verdict: 'empty' }],
    ['foreign.txt', { text: '所属の控えです。', verdict: 'foreign' }],
    ['newer.tenken', { text: firstText.replace(/"version": \d+/, '"version": 99'), verdict: 'newer-version' }],
    ['changed.tenken', { text: firstText.replace(name, '網走 花子'), verdict: 'tampered' }],
    [
      'other-year.tenken',
      {
        text: await signedFile({ ...first, inspection: 'bbbbbbbb-0000-4000-8000-000000000002' }, sign),
        verdict: 'other-inspection',
      },
    ],
    [
      'unknown.tenken',
      {
        text: await signedFile({ ...first, department: { code: 'Z99', name: '名簿にない課' } }, sign),
        verdict: 'unknown-department',
      },
    ],
    ['copy-of-second.tenken', { text: '', verdict: 'same' }],
    ['rival.tenken', { text: await signedFile(rivalOf(first), sign), verdict: 'conflict' }],
  ]);
}

async function importAll(page: Page, paths: string[]): Promise<Map<string, string[]>> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
  await (await chooser).setFiles(paths);
  const table = page.getByRole('table', { name: '読み込んだファイルの一覧' });
  await expect(table.locator('tbody tr')).toHaveCount(paths.length);
  const [headings = [], ...rows] = await table
    .locator('tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
  const cellsOf = (row: readonly string[]) =>
    ['ファイル名', '判定', '説明'].map((heading) => row[headings.findIndex((each) => each.startsWith(heading))] ?? '');
  return new Map(rows.map((row) => cellsOf(row)).map(([file = '', ...words]) => [file, words]));
}

function wordsOf(verdict: Verdict): string[] {
  const { label, message } = words.verdict[verdict];
  return [label, message];
}

function fraction({ yes, partial, no }: Counts): string {
  return `${WHOLE.format(yes)}/${WHOLE.format(yes + partial + no)}`;
}

/** The first export of a window warns that the file has no seal. */
async function downloaded(page: Page, button: string, warns = false): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  if (warns) await page.getByRole('button', { name: '分かりました。保存する' }).click();
  return new Uint8Array(readFileSync(await (await download).path()));
}

async function ledgerLines(page: Page): Promise<string> {
  const whole = page.getByText(/件すべてがそろっています/);
  if (!(await whole.isVisible())) await page.getByRole('button', { name: '受付簿' }).first().click();
  return (await whole.textContent()) ?? '';
}

/** Chooses in a filter and returns how long it took until the table shows it, in milliseconds. */
async function timeToChoose(
  page: Page,
  filter: RegExp,
  option: string,
  shown: () => Promise<unknown>,
): Promise<number> {
  await page.getByRole('button', { name: filter }).click();
  await page.getByRole('option', { name: option }).waitFor();
  const before = Date.now();
  await page.getByRole('option', { name: option }).click();
  await shown();
  return Date.now() - before;
}

test('sixty departments and nine odd files are told apart, counted like the command line and exported', async ({
  page,
}) => {
  const { files } = simulate(DEPARTMENTS, 3);
  const [firstPath = '', secondPath = ''] = files;
  const first = payloadOf(firstPath);
  const odd = await oddFiles(readFileSync(firstPath, 'utf8'), first);
  const oddFolder = mkdtempSync(join(tmpdir(), 'tenken-odd-'));
  const oddPaths = [...odd].map(([name, { text, verdict }]) => {
    const path = join(oddFolder, name);
    writeFileSync(path, verdict === 'same' ? readFileSync(secondPath, 'utf8') : text);
    return path;
  });
  expect(files).toHaveLength(DEPARTMENTS);

  await goTo(page, '/collect');
  const verdicts = await importAll(page, [...files, ...oddPaths]);
  for (const [name, { verdict }] of odd)
    expect([name, ...(verdicts.get(name) ?? [])]).toEqual([name, ...wordsOf(verdict)]);
  expect(verdicts.get(basename(firstPath))).toEqual(wordsOf('conflict'));
  for (const path of files.slice(1)) expect(verdicts.get(basename(path))).toEqual(wordsOf('new'));

  const conflict = page.getByRole('group', { name: new RegExp(`^競合：${first.department.code} `) });
  await conflict.getByRole('radio', { name: /rival\.tenken/ }).check();
  await page.getByRole('button', { name: /^受け付ける/ }).click();
  await expect(page.getByText('受け付けました').first()).toBeVisible();
  await expect(page.getByText('競合の決定：1所属')).toBeVisible();
  const ledger = await ledgerLines(page);

  const chosen = [...files.slice(1), join(oddFolder, 'rival.tenken')];
  const { total } = JSON.parse(tenken('aggregate', ...chosen, '--json').stdout) as { total: { counts: Counts } };
  const passedOver = JSON.parse(tenken('aggregate', ...files, '--json').stdout) as { total: { counts: Counts } };
  expect(fraction(total.counts)).not.toBe(fraction(passedOver.total.counts));
  await goTo(page, '/overview');
  const main = page.locator('main');
  await expect(main).toContainText(fraction(total.counts));
  await expect(main).toContainText(new RegExp(`${String(DEPARTMENTS)}/\\d+ 所属`));
  await expect(page.locator('.HeatGrid-foot')).toContainText(fraction(total.counts));

  const grid = page.getByRole('grid');
  const axisMs = await timeToChoose(page, /表の列/, '主な脅威', () =>
    page.getByRole('grid', { name: /主な脅威/ }).waitFor(),
  );
  await page.locator('label').filter({ hasText: '文字だけの表にする' }).click();
  await expect(page.getByRole('table', { name: /主な脅威/ }).locator('tfoot')).toContainText(fraction(total.counts));
  await page.locator('label').filter({ hasText: '文字だけの表にする' }).click();
  const linesOf = async () => Number(await grid.getAttribute('aria-rowcount'));
  const linesBefore = await linesOf();
  const filterMs = await timeToChoose(page, /部$/, '市民環境部', () =>
    expect.poll(linesOf, { intervals: [20] }).toBeLessThan(linesBefore),
  );
  test
    .info()
    .annotations.push({ type: 'speed', description: `axis ${String(axisMs)} ms, filter ${String(filterMs)} ms` });

  const book = await readXlsx(await downloaded(page, '集計表（Excel）', true));
  const matrix = book.sheets.find(({ name }) => name === '集計表')?.rows ?? [];
  const headings = matrix[0] ?? [];
  const sums = matrix.find((row) => row[1] === '全体') ?? [];
  const { yes, partial, no, na, unanswered, confirmedYes } = total.counts;
  expect(['○', '△', '×', '－', '未回答', '確認済みの○'].map((heading) => sums[headings.indexOf(heading)])).toEqual([
    yes,
    partial,
    no,
    na,
    unanswered,
    confirmedYes,
  ]);
  expect(matrix).toHaveLength(DEPARTMENTS + 2);

  const [head = [], ...lines] = csvRows(new TextDecoder().decode(await downloaded(page, '回答一覧（CSV）')));
  const given = lines.map((line) => line[head.indexOf('回答コード')]);
  expect(['yes', 'partial', 'no', 'na'].map((status) => given.filter((each) => each === status).length)).toEqual([
    yes,
    partial,
    no,
    na,
  ]);

  await goTo(page, '/collect');
  const again = await importAll(page, [...files, ...oddPaths]);
  const held = [...files.map((path) => basename(path)), 'copy-of-second.tenken', 'rival.tenken'];
  for (const name of held) expect([name, ...(again.get(name) ?? [])]).toEqual([name, ...wordsOf('same')]);
  await expect(page.getByRole('button', { name: /^受け付ける/ })).toBeDisabled();
  expect(await ledgerLines(page)).toBe(ledger);
  await goTo(page, '/overview');
  await expect(main).toContainText(fraction(total.counts));
});

/** True when a press on the middle of the element reaches it, and not something that lies over it. */
function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((found) => {
    const { left, top, width, height } = found.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && found.contains(hit);
  });
}

/** Colours of a button once the pointer has come to rest on it, or before it comes. */
function coloursOf(button: Locator): Promise<string> {
  return button.evaluate((found) => {
    for (const animation of found.getAnimations()) animation.finish();
    const { color, backgroundColor, textDecorationLine } = getComputedStyle(found);
    return [color, backgroundColor, textDecorationLine].join(' ');
  });
}

test('files come back to the table after a restart, and no message lies over a button', async ({ page }) => {
  const { files } = simulate(3, 5);
  const [firstPath = ''] = files;
  const rival = join(mkdtempSync(join(tmpdir(), 'tenken-rival-')), 'rival.tenken');
  writeFileSync(rival, await signedFile(rivalOf(payloadOf(firstPath)), await newSigner()));
  await goTo(page, '/collect');
  const before = [...(await importAll(page, [...files, rival])).keys()];
  await expect(page.getByRole('row', { name: new RegExp(payloadOf(firstPath).department.name) }).last()).toContainText(
    '受付待ち',
  );
  await page.getByRole('button', { name: '受け付けずにすべて外す' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('競合が決まっていないファイルが2件（1所属）');
  await page.getByRole('button', { name: '4件を外す' }).click();
  await expect(page.locator(':focus')).toContainText('4件を、受け付けずに一覧から外しました');
  await page.reload();
  await page.getByRole('button', { name: /^一覧から外したファイル/ }).click();
  await page.getByRole('button', { name: 'すべて一覧に戻す' }).click();
  const table = page.getByRole('table', { name: '読み込んだファイルの一覧' });
  await expect(table.getByRole('rowheader')).toHaveText(before);

  await page.getByRole('button', { name: '受け付ける（2件）' }).click();
  await expect(page.getByText('新規：2件')).toBeVisible();
  const accept = page.getByRole('button', { name: /^受理にする/ });
  const atRest = await coloursOf(accept);
  await accept.hover({ force: true });
  expect(await coloursOf(accept)).toBe(atRest);
  await page.locator('label').filter({ hasText: '所属をすべて選ぶ' }).click();
  await accept.click();
  const message = page.getByText('2件を受理にしました。受付簿に記録しました。');
  await expect(message).toBeVisible();
  expect(await isOnTop(accept)).toBe(true);
  await page.setViewportSize({ width: 683, height: 384 });
  await page.getByRole('button', { name: '締める' }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: '締める' });
  await confirm.waitFor();
  await expect(message).toBeVisible();
  expect(await isOnTop(confirm)).toBe(true);
  await confirm.click();
  const closed = page.getByText('第1回の締めを行い、受付簿に記録しました。');
  await expect(closed).toBeVisible();
  await page.getByRole('link', { name: '集計', exact: true }).click();
  await expect(closed).toHaveCount(0);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByText('2件を受領に戻しました。受付簿に記録しました。')).toBeVisible();
});
