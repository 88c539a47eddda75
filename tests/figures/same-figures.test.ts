import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Axis } from '#domain/aggregation/axes.ts';
import { groupFigures } from '#domain/aggregation/group-figures.ts';
import { masked } from '#domain/aggregation/masked.ts';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { RESULT_FILE } from '#domain/result-file/read.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import { heatValue } from '#features/officer/overview/figure-text.ts';
import { matrixView, wholeMatrix } from '#features/officer/overview/matrix-view.ts';
import { FIRST_OFFICER_VIEW } from '#state/officer-view.ts';
import type { AggregateReport } from '../../electron/cli/aggregate-report.ts';
import { aggregate } from '../../electron/cli/aggregate.ts';
import { report } from '../../electron/cli/report.ts';
import { simulate } from '../../electron/cli/simulate.ts';
import { simulatedRoster } from '../../electron/cli/simulation/simulated-roster.ts';
import { csvRows } from '../support/csv-rows.ts';
import {
  plainAnswers,
  plainCounts,
  plainMedian,
  plainPercent,
  type PlainAnswer,
  type PlainCounts,
} from '../support/independent-figures.ts';
import { newSigner } from '../support/signing.ts';
import { commandLine } from '../support/command-line.ts';

const DEPARTMENTS = 20;
const LEFT_OUT = 7;
const inspection: Inspection = { ...builtIn, roster: simulatedRoster(builtIn.roster, DEPARTMENTS) };

let folder = '';
let written = '';
let payloads: Payload[] = [];
let answers: PlainAnswer[] = [];
let summary: CitySummary;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-figures-'));
  written = mkdtempSync(join(tmpdir(), 'tenken-figures-written-'));
  await tenken('simulate', '--departments', String(DEPARTMENTS), '--seed', '8', '--out', folder);
  const files = readdirSync(folder).filter((name) => name.endsWith('.tenken'));
  // One department leaves some items without an answer.
  const first = join(folder, files[0] ?? '');
  const whole = payloadIn(first);
  writeFileSync(first, await signed({ ...whole, answers: whole.answers.slice(LEFT_OUT) }));
  payloads = files.map((name) => payloadIn(join(folder, name)));
  answers = plainAnswers(questionnaire, inspection.roster, payloads);
  summary = summaryOf(payloads);
});
afterAll(() => {
  for (const each of [folder, written]) rmSync(each, { recursive: true, force: true });
});

async function tenken(...args: string[]): Promise<string> {
  const { code, result, fault } = await commandLine(simulate, aggregate, report)(...args);
  // Of the department that leaves items out this is said.
  const faults = fault.split('\n').filter((line) => line !== '' && !line.includes(': 注意: 回答漏れ。'));
  expect([code, faults]).toEqual([0, []]);
  return result;
}

function payloadIn(path: string): Payload {
  const { open } = JSON.parse(readFileSync(path, 'utf8')) as { open: string };
  return (JSON.parse(open) as { payload: Payload }).payload;
}

async function signed(payload: Payload): Promise<string> {
  const sign = await newSigner();
  const { key } = await sign('');
  return writeSigned(RESULT_FILE, { ...payload, device: { recipient: null, key } }, sign, null);
}

function summaryOf(all: readonly Payload[]): CitySummary {
  const submissions = all.map((payload) => ({
    digest: payloadDigest(payload),
    payload,
    inspection: inspection.id,
    department: payload.department.code,
    fileName: '',
    importedAt: payload.declaredAt,
    setAside: false,
    standing: 'received' as const,
  }));
  return citySummary(questionnaire, inspection, collectionStatus(inspection, submissions));
}

const codes = () => payloads.map(({ department }) => department.code);
const of = (code: string, passes: (item: Item) => boolean = () => true) =>
  plainCounts(answers, ({ department, item }) => department === code && passes(item));
const everywhere = (passes: (item: Item) => boolean = () => true) => plainCounts(answers, ({ item }) => passes(item));

/** A clause's group takes in the items of the clauses below it. */
function standsUnder(clause: string, group: string): boolean {
  const { parent } = questionnaire.policy.clauses.find(({ id }) => id === clause) ?? { parent: null };
  return clause === group || (parent !== null && standsUnder(parent, group));
}

const IN_GROUP: Record<Axis, (item: Item, group: string) => boolean> = {
  chapter: ({ chapter }, group) => chapter === group,
  item: ({ id }, group) => id === group,
  mainClause: ({ clauses }, group) => clauses[0] === group,
  allClauses: ({ clauses }, group) => clauses.some((clause) => standsUnder(clause, group)),
  mainThreat: ({ mainThreat }, group) => mainThreat === group,
  allThreats: ({ threats }, group) => threats.includes(group),
  kind: ({ kind, mainThreat }, group) => (kind === undefined ? 'none' : `${mainThreat} ${kind}`) === group,
  mainCia: ({ mainCia }, group) => mainCia === group,
  allCia: ({ cia }, group) => cia.some((each) => each === group),
  tier: ({ tier }, group) => (tier ?? 'none') === group,
  priority: ({ priority }, group) => priority === group,
  answeredBy: ({ answeredBy }, group) => answeredBy === group,
};
const AXES = Object.keys(IN_GROUP) as Axis[];

const measured = ({ yes, partial, no }: PlainCounts) => yes + partial + no;
const applicable = (counts: PlainCounts) => measured(counts) + counts.na + counts.unanswered;

describe('the same figure everywhere: an independent count over the files agrees with', () => {
  it('the table on screen along every axis, its totals, percentages and medians', () => {
    expect(everywhere().unanswered).toBeGreaterThan(0);
    for (const axis of AXES) {
      const question = { ...FIRST_OFFICER_VIEW.matrix, axis };
      const { matrix, lines } = matrixView(summary, question, wholeMatrix(summary, axis, question.chapter));
      expect(lines.map(({ status }) => status.department.code).toSorted()).toEqual(codes().toSorted());
      const { columns: figures } = groupFigures(matrix, 'implementation');
      for (const [column, group] of matrix.columns.entries()) {
        const inGroup = (item: Item) => IN_GROUP[axis](item, group);
        for (const { status, row } of lines) expect(row?.cells[column]).toEqual(of(status.department.code, inGroup));
        const pooled = everywhere(inGroup);
        const figure = figures[column];
        expect(figure?.counts).toEqual(pooled);
        expect(heatValue('implementation', pooled).text).toBe(plainPercent(pooled.yes, measured(pooled)));
        expect(heatValue('confirmed', pooled).text).toBe(plainPercent(pooled.confirmedYes, measured(pooled)));
        expect(heatValue('notApplicable', pooled).text).toBe(plainPercent(pooled.na, applicable(pooled)));
        const shares = codes()
          .map((code) => of(code, inGroup))
          .map((own) => [own.yes, measured(own)] as const);
        const median = plainMedian(shares);
        if (median === null) expect(figure?.spread).toBeNull();
        else expect(figure?.spread?.median).toBeCloseTo(median, 12);
      }
      expect(matrix.total).toEqual(everywhere());
    }
  });

  it('the JSON of the command line', async () => {
    const report = JSON.parse(await tenken('aggregate', folder, '--json')) as AggregateReport;
    expect(report.total.counts).toEqual(everywhere());
    expect(report.departments.map(({ code }) => code).toSorted()).toEqual(codes().toSorted());
    for (const { code, counts } of report.departments) expect(counts).toEqual(of(code));
    for (const { id, counts } of report.items) expect(counts).toEqual(everywhere((item) => item.id === id));
    for (const { id, counts } of report.clauses)
      expect(counts).toEqual(everywhere((item) => IN_GROUP.allClauses(item, id)));
  });

  it('the long CSV', async () => {
    const path = join(written, 'long.csv');
    await tenken('aggregate', folder, '--out', path);
    const [head = [], ...rows] = csvRows(readFileSync(path, 'utf8'));
    const at = (row: string[], heading: string) => row[head.indexOf(heading)];
    const given = rows.map((row) => [at(row, '所属コード'), at(row, '項目番号'), at(row, '回答コード')].join(' '));
    const counted = answers.map(({ department, item, status }) => [department, item.id, status].join(' '));
    expect(given.toSorted()).toEqual(counted.toSorted());
    const looked = rows.filter((row) => at(row, '回答コード') === 'yes' && at(row, '確認方法コード') !== 'unverified');
    expect(looked).toHaveLength(everywhere().confirmedYes);
    const words = rows.map((row) => [at(row, '所属コード'), at(row, '項目番号'), at(row, '回答')].join(' '));
    expect(words.toSorted()).toEqual(answers.map(inWords).toSorted());
  });

  it('the workbook as it is read back', async () => {
    const path = join(written, 'book.xlsx');
    await tenken('aggregate', folder, '--out', path);
    await agreesWith(readFileSync(path), (code) => of(code), codes());
  });

  it('the report for the committee, with and without names', async () => {
    for (const names of [[], ['--masked']]) {
      const path = join(written, 'report.docx');
      await tenken('report', folder, '--out', path, '--overwrite', ...names);
      const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
      const cells = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('|');
      for (const { id, title } of questionnaire.chapters) {
        const pooled = everywhere(({ chapter }) => chapter === id);
        const rate = plainPercent(pooled.yes, measured(pooled));
        expect(cells).toContain(
          `|${title}|${rate}|${pooled.yes.toLocaleString('ja')} / ${measured(pooled).toLocaleString('ja')}`,
        );
      }
      for (const { department } of summary.tallies)
        expect(cells.includes(`|${department.name}|`)).toBe(names.length === 0);
    }
  });

  it('the workbook without names, whose departments only have others', async () => {
    const hidden = masked(summary, 'seed');
    const codeOf = new Map(
      hidden.tallies.map(({ department }, index) => {
        const named = summary.tallies.find(({ outcomes }) => outcomes === hidden.tallies[index]?.outcomes);
        return [department.code, named?.department.code ?? ''];
      }),
    );
    const bytes = await summaryWorkbook(hidden, '2026-11-22T03:00:00.000Z');
    await agreesWith(bytes, (letters) => of(codeOf.get(letters) ?? ''), [...codeOf.keys()]);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).not.toContain('提出状況');
    const text = JSON.stringify(sheets.map(({ rows }) => rows));
    for (const { department } of summary.tallies) expect(text).not.toContain(department.name);
  });
});

const WORDS: Record<string, string> = { yes: '○', partial: '△', no: '×', na: '－', unanswered: '未回答' };

function inWords({ department, item, status }: PlainAnswer): string {
  return [department, item.id, WORDS[status]].join(' ');
}

async function agreesWith(bytes: Uint8Array, own: (code: string) => PlainCounts, expected: string[]): Promise<void> {
  const { sheets } = await readXlsx(bytes);
  const sheet = (name: string) => sheets.find((each) => each.name === name)?.rows ?? [];
  const cellsOf = (counts: PlainCounts) => [
    measured(counts) === 0 ? '－' : counts.yes / measured(counts),
    counts.yes,
    counts.partial,
    counts.no,
    counts.na,
    counts.unanswered,
    counts.confirmedYes,
    applicable(counts),
  ];
  const [head = [], ...rows] = sheet('集計表');
  const from = head.indexOf('実施率');
  const departments = rows.filter(([code]) => typeof code === 'string' && expected.includes(code));
  expect(departments).toHaveLength(expected.length);
  for (const row of departments) expect(row.slice(from, from + 8)).toEqual(cellsOf(own(String(row[0]))));
  const total = rows.find((row) => row[1] === '全体') ?? [];
  expect(total.slice(from, from + 8)).toEqual(cellsOf(everywhere()));
  for (const { id, title } of questionnaire.chapters) {
    const pooled = everywhere(({ chapter }) => chapter === id);
    expect(total[head.indexOf(`${title} 実施率`)]).toBe(cellsOf(pooled)[0]);
  }
  const [itemHead = [], ...items] = sheet('項目別');
  const itemFrom = itemHead.indexOf('実施率');
  for (const row of items)
    expect(row.slice(itemFrom, itemFrom + 8)).toEqual(cellsOf(everywhere(({ id }) => id === row[0])));
  const [answerHead = [], ...lines] = sheet('回答一覧');
  const statusAt = answerHead.indexOf('回答');
  for (const code of expected) {
    const ownLines = lines.filter(([department]) => department === code);
    const count = (symbol: string) => ownLines.filter((line) => line[statusAt] === symbol).length;
    const { yes, partial, no, na, unanswered } = own(code);
    expect(['○', '△', '×', '－', '未回答'].map(count)).toEqual([yes, partial, no, na, unanswered]);
    expect(ownLines).toHaveLength(applicable(own(code)));
  }
  const findings = everywhere().partial + everywhere().no;
  expect(sheet('未実施一覧')).toHaveLength(1 + findings);
}
