import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { committeeReport } from '#documents/report/committee.ts';
import { paperDocx } from '#documents/report/docx.ts';
import { feedbackCity, feedbackSheet } from '#documents/report/feedback.ts';
import { proposedWording } from '#documents/report/proposals.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import {
  plainAnswers,
  plainCounts,
  plainPercent,
  type PlainAnswer,
  type PlainCounts,
} from '../support/independent-figures.ts';
import { csvRows } from '../support/csv-rows.ts';
import { simulatedCity, simulatedYearBefore, type SimulatedCity } from '../support/simulated-city.ts';
import { simulatedReport, WRITTEN_AT } from '../support/simulated-report.ts';

// Every sheet into a file of its own, numbers as they are stored and not as they are shown.
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

let folder = '';
let city: SimulatedCity;
let questionnaire: Questionnaire;
let answers: PlainAnswer[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-libreoffice-'));
  city = await simulatedCity(60, 11);
  ({ questionnaire } = city.summary);
  answers = plainAnswers(questionnaire, city.summary.inspection.roster, city.payloads);
  const { sources, records } = simulatedReport(city, await simulatedYearBefore(60, 12));
  const wording = proposedWording(sources);
  writeFileSync(join(folder, 'report.docx'), await paperDocx(committeeReport(sources, wording)));
  const basis = feedbackCity(city.summary);
  const [row] = basis.matrix.rows;
  if (row === undefined) throw new Error('departments were counted');
  const sheet = feedbackSheet({ city: basis, records, remarks: [], words: wording.feedback, at: WRITTEN_AT }, row);
  writeFileSync(join(folder, 'sheet.docx'), await paperDocx(sheet));
  writeFileSync(join(folder, 'book.xlsx'), await summaryWorkbook(city.summary, WRITTEN_AT));
  convert('pdf', 'report.docx', 'sheet.docx');
  convert(CSV, 'book.xlsx');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(to: string, ...names: string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const paths = names.map((name) => join(folder, name));
  execFileSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', folder, ...paths], {
    stdio: 'ignore',
  });
}

/** The pages of a PDF as text without blanks, in the order in which they were written: cell after cell. */
function pagesOf(name: string): string[] {
  const text = execFileSync('pdftotext', ['-raw', join(folder, name), '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s/g, ''));
}

function sheetRows(name: string): string[][] {
  return csvRows(readFileSync(join(folder, `book-${name}.csv`), 'utf8'));
}

const whole = new Intl.NumberFormat('ja-JP');
const measured = ({ yes, partial, no }: PlainCounts) => yes + partial + no;
const everywhere = (passes: (item: Item) => boolean = () => true) => plainCounts(answers, ({ item }) => passes(item));
const of = (department: string) => plainCounts(answers, (answer) => answer.department === department);

/** How a line of a table begins, without blanks: its name, 実施率 and the fraction. */
function lineOf(name: string, counts: PlainCounts): string {
  const share = `${whole.format(counts.yes)}/${whole.format(measured(counts))}`;
  return `${name}${plainPercent(counts.yes, measured(counts))}${share}`.replaceAll(/\s/g, '');
}

describe('LibreOffice reads', () => {
  it('the report for the committee with the figures of an independent count, marked and numbered on every page', () => {
    const pages = pagesOf('report.pdf');
    const text = pages.join('');
    const { chapters, policy, tiers } = questionnaire;
    const groups: (readonly [string, PlainCounts])[] = [
      ['実施率', everywhere()],
      ...chapters.map(({ id, title }) => [title, everywhere(({ chapter }) => chapter === id)] as const),
      ...policy.threats.map(({ id, label }) => [label, everywhere((item) => item.mainThreat === id)] as const),
      ...Object.entries(tiers).map(([id, label]) => [label, everywhere(({ tier }) => tier === id)] as const),
      ...city.summary.tallies.map(({ department: { code, name } }) => [name, of(code)] as const),
    ];
    for (const [name, counts] of groups) if (measured(counts) > 0) expect(text).toContain(lineOf(name, counts));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('取扱注意');
      expect(page).toContain(`${index + 1}/${pages.length}`);
    }
    // The name beside it stands between the two lines of the hash.
    expect(text.match(/a{10,}/g)?.join('')).toBe('a'.repeat(64));
  });

  it('the sheet of a department with its own figures', () => {
    const [first] = city.summary.tallies;
    const { code = '', name = '-' } = first?.department ?? {};
    const text = pagesOf('sheet.pdf').join('');
    expect(text).toContain(lineOf('実施率', of(code)));
    expect(text).toContain(`${name}（${code}）`);
  });

  it('the workbook with real numbers that an independent count gives as well', () => {
    const [head = [], ...rows] = sheetRows('集計表');
    const from = head.indexOf('実施率');
    const cells = (counts: PlainCounts) => {
      const { yes, partial, no, na, unanswered, confirmedYes } = counts;
      return [yes, partial, no, na, unanswered, confirmedYes, measured(counts) + na + unanswered].map(String);
    };
    for (const { department } of city.summary.tallies) {
      const counts = of(department.code);
      const row = rows.find(([code]) => code === department.code) ?? [];
      // A percentage is given with all its digits: 72.0430107526882%.
      expect(Number(row[from]?.replace('%', ''))).toBeCloseTo((counts.yes / measured(counts)) * 100, 10);
      expect(row.slice(from + 1, from + 8)).toEqual(cells(counts));
    }
    const total = rows.find((row) => row[1] === '全体') ?? [];
    expect(total.slice(from + 1, from + 8)).toEqual(cells(everywhere()));
    const [itemHead = [], ...items] = sheetRows('項目別');
    const itemFrom = itemHead.indexOf('実施率');
    for (const row of items)
      expect(row.slice(itemFrom + 1, itemFrom + 8)).toEqual(cells(everywhere(({ id }) => id === row[0])));
    expect(sheetRows('定義').length).toBeGreaterThan(5);
  });
});
