import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { answerItems, answerProfile, begin, exportResult, saved, signOff, type Plan } from './support/chief.ts';
import { newComputer } from './support/profile.ts';
import { tenken } from './support/tenken.ts';

const STATUSES = ['yes', 'yes', 'partial', 'yes', 'no', 'yes', 'na'] as const;

function plan(department: string, yes: RegExp, shift: number): Plan {
  return {
    department,
    post: '庶務係長',
    name: '網走 花子',
    yes,
    statusAt: (position) => STATUSES[(position + shift) % STATUSES.length] ?? 'yes',
  };
}

const PLANS = [
  plan('市民課', /住民等の個人情報/, 0),
  plan('広報課', /SNS|ホームページ/, 2),
  plan('情報政策課', /クラウドサービス/, 4),
];

async function respond(each: Plan, folder: string): Promise<{ path: string; code: string }> {
  const computer = newComputer();
  let page = await computer.open();
  await begin(page, each);
  await answerProfile(page, each.yes);
  const half = await answerItems(page, each, 0, 12);
  await saved(page);
  const place = await page.getByRole('heading', { level: 1 }).textContent();
  await computer.close();

  page = await computer.open();
  await page
    .getByRole('region', { name: '続きから' })
    .getByRole('link', { name: new RegExp(each.department) })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place ?? '');
  const address = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place ?? '');
  expect(page.url()).toBe(address);
  await answerItems(page, each, half);
  await saved(page);
  await page.getByRole('link', { name: '確認', exact: false }).filter({ hasText: /^3/ }).click();
  await expect(page.getByText('足りないところはありません')).toBeVisible();
  const code = await signOff(page, { post: '課長', name: '北見 太郎' });
  const path = await exportResult(page, folder);
  const again = await exportResult(page, mkdtempSync(join(tmpdir(), 'tenken-again-')));
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(path, 'utf8'));
  await computer.close();
  return { path, code };
}

function badFilesBeside(good: string, folder: string): string[] {
  const text = readFileSync(good, 'utf8');
  const bad = {
    'truncated.tenken.json': text.slice(0, text.length / 2),
    'empty.tenken.json': '',
    'memo.txt': '所属の控えです。',
    'newer.tenken.json': text.replace('"version": 1', '"version": 2'),
    'changed.tenken.json': text.replace('庶務係長', '税務係長'),
  };
  return Object.entries(bad).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}

async function importFiles(page: Page, paths: string[]): Promise<void> {
  await page.getByRole('link', { name: /回答を集めて集計する/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
  await (await chooser).setFiles(paths);
}

test('three departments fill in and hand over; the officer sees what the command line counts', async () => {
  test.setTimeout(420_000);
  const folder = mkdtempSync(join(tmpdir(), 'tenken-handed-in-'));
  const handedIn = await Promise.all(PLANS.map((each) => respond(each, folder)));
  const good = handedIn.map(({ path }) => path);
  const bad = badFilesBeside(good[0] ?? '', folder);

  const shown = JSON.parse(tenken('inspect', good[0] ?? '', '--json').stdout) as { code: string };
  expect(shown.code.replaceAll('-', '')).toBe(handedIn[0]?.code);

  const computer = newComputer();
  let page = await computer.open();
  await importFiles(page, [...bad, ...good]);
  for (const label of ['途中で切れている', '空', '回答ファイルではない', '新しい版の形式', '改変の疑い']) {
    await expect(
      page
        .getByRole('cell', { name: label, exact: true })
        .or(page.getByText(label, { exact: true }))
        .first(),
    ).toBeVisible();
  }
  for (const path of [...bad, ...good])
    await expect(page.getByText(basename(path), { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: /受け付ける（3件）/ }).click();
  await expect(page.getByText('受け付けました').first()).toBeVisible();
  await computer.close();

  page = await computer.open();
  await page.getByRole('link', { name: /回答を集めて集計する/ }).click();
  await page.getByRole('link', { name: '集計', exact: true }).click();
  const report = JSON.parse(tenken('aggregate', folder, '--json').stdout) as {
    departments: { code: string; name: string; counts: Record<string, number> }[];
    total: {
      counts: { yes: number; partial: number; no: number; na: number; unanswered: number; confirmedYes: number };
    };
    refused: { verdict: string }[];
  };
  expect(report.departments.map(({ name }) => name).toSorted()).toEqual(
    PLANS.map(({ department }) => department).toSorted(),
  );
  expect(report.refused.map(({ verdict }) => verdict).toSorted()).toEqual([
    'empty',
    'foreign',
    'newer-version',
    'tampered',
    'truncated',
  ]);
  const { yes, partial, no, na } = report.total.counts;
  const main = page.locator('main');
  await expect(main).toContainText(`${yes}/${yes + partial + no}`);
  await expect(main).toContainText('3/74');
  for (const { name, counts } of report.departments) {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(name) }) });
    await expect(row).toContainText(
      `${counts['yes']}/${(counts['yes'] ?? 0) + (counts['partial'] ?? 0) + (counts['no'] ?? 0)}`,
    );
  }
  await expect(page.getByText(String(na), { exact: true }).first()).toBeVisible();

  await page.getByRole('link', { name: '未実施事項', exact: true }).click();
  await expect(main).toContainText(`${partial + no}`);
  await page.getByRole('link', { name: '市民課' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('市民課');
  await expect(main).toContainText('髙橋主査が確認しました。');
  await computer.close();
});
