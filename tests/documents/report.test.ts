import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { masked } from '#domain/aggregation/masked.ts';
import { groupLabel } from '#domain/aggregation/axes.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { words } from '#domain/words/words.ja.ts';
import { committeeReport } from '#documents/report/committee.ts';
import { paperDocx } from '#documents/report/docx.ts';
import { feedbackCity, feedbackSheet } from '#documents/report/feedback.ts';
import type { Paper, PaperTable } from '#documents/report/paper.ts';
import { proposedWording } from '#documents/report/proposals.ts';
import type { ReportSources } from '#documents/report/sources.ts';
import {
  plainAnswers,
  plainCounts,
  plainPercent,
  type PlainAnswer,
  type PlainCounts,
} from '../support/independent-figures.ts';
import { simulatedCity, simulatedYearBefore, type SimulatedCity } from '../support/simulated-city.ts';
import { simulatedReport, WRITTEN_AT } from '../support/simulated-report.ts';

let city: SimulatedCity;
let sources: ReportSources;
let records: FindingRecord[];
let answers: PlainAnswer[];

beforeAll(async () => {
  city = await simulatedCity(12, 5);
  ({ sources, records } = simulatedReport(city, await simulatedYearBefore(12, 6)));
  const { questionnaire, inspection } = city.summary;
  answers = plainAnswers(questionnaire, inspection.roster, city.payloads);
});

const everywhere = (passes: (item: Item) => boolean = () => true) => plainCounts(answers, ({ item }) => passes(item));
const measured = ({ yes, partial, no }: PlainCounts) => yes + partial + no;
const percent = (counts: PlainCounts) => plainPercent(counts.yes, measured(counts));
const whole = new Intl.NumberFormat('ja-JP');
const fraction = (counts: PlainCounts) => `${whole.format(counts.yes)} / ${whole.format(measured(counts))}`;
const reportOf = (given: ReportSources) => committeeReport(given, proposedWording(given));

function tableIn(paper: Paper, caption: string): PaperTable {
  const blocks = paper.parts.flatMap((part) => part.blocks);
  const found = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const table = found.find((each) => each.caption === caption);
  if (table === undefined) throw new Error(`there is no table ${caption}`);
  return table;
}

/** Every text of a paper, in reading order. */
function textsOf(paper: Paper): string[] {
  return [
    paper.title,
    ...paper.head.flatMap(([name, value]) => [`${name}：${value}`]),
    ...paper.parts.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) =>
        block.kind === 'table'
          ? [block.table.caption, ...block.table.columns.map(({ heading }) => heading), ...block.table.rows.flat()]
          : [block.text],
      ),
    ]),
  ].flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
}

const NAMES_OF_ROWS = ['実施率', '○ / ○△×'];

describe('the report for the committee', () => {
  it('claims no agreement before any sampled answer was checked', () => {
    const sampling = { rate: { numerator: 0, denominator: 0 }, agrees: 0, differs: 0, unsure: 0, open: 30 };
    const { sampling: text } = proposedWording({ ...sources, sampling });
    expect(text).toContain('30件を抽出しました。確かめた結果は、まだありません。');
    expect(text).not.toContain('一致率');
  });

  it('shows the figures of an independent count by chapter, threat, tier and department', () => {
    const paper = reportOf(sources);
    const { questionnaire, tallies } = city.summary;
    const axes = [
      ['章別の実施率', 'chapter', ({ chapter }: Item) => chapter],
      ['主な脅威別の実施率', 'mainThreat', ({ mainThreat }: Item) => mainThreat],
      ['脅威の種類別の実施率', 'kind', ({ mainThreat, kind }: Item) => `${mainThreat} ${kind ?? ''}`],
      ['領域別の実施率', 'tier', ({ tier }: Item) => tier ?? 'none'],
    ] as const;
    for (const [caption, axis, groupOf] of axes) {
      const table = tableIn(paper, caption);
      expect(table.columns.slice(1, 3).map(({ heading }) => heading)).toEqual(NAMES_OF_ROWS);
      const groups = [...new Set(answers.map(({ item }) => groupOf(item)))];
      expect(table.rows).toHaveLength(groups.length + 1);
      for (const group of groups) {
        const counts = everywhere((item) => groupOf(item) === group);
        const label = groupLabel(questionnaire, axis, group, words.axis.none);
        const [, rate = '', share = ''] = table.rows.find(([name]) => name === label) ?? [];
        expect([rate, share.replace('＊', '')]).toEqual([percent(counts), fraction(counts)]);
      }
      expect(table.rows.at(-1)?.slice(0, 3)).toEqual(['全体', percent(everywhere()), fraction(everywhere())]);
    }
    const departments = tableIn(paper, '所属別の実施率').rows;
    expect(departments).toHaveLength(tallies.length + 1);
    for (const { department } of tallies) {
      const own = plainCounts(answers, (answer) => answer.department === department.code);
      const row = departments.find(([name]) => name === department.name);
      expect(row?.slice(1, 3)).toEqual([percent(own), fraction(own)]);
    }
  });

  it('lists 重点 items by number of departments with △ or ×, and states how many it leaves out', () => {
    const table = tableIn(reportOf(sources), '△または×のある重点項目（所属の多い順）');
    const open = [...new Set(answers.map(({ item }) => item))]
      .filter(({ priority }) => priority === 'focus')
      .map(({ id }) => ({ id, counts: everywhere((item) => item.id === id) }))
      .filter(({ counts }) => counts.partial + counts.no > 0);
    for (const [id, , rate, , partial, no] of table.rows) {
      const counts = everywhere((item) => item.id === id);
      expect([rate, partial, no]).toEqual([percent(counts), String(counts.partial), String(counts.no)]);
    }
    const listed = table.rows.map(([, , , , partial, no]) => Number(partial) + Number(no));
    expect(listed).toEqual(listed.toSorted((a, b) => b - a));
    const rest = open.length - table.rows.length;
    expect(textsOf(reportOf(sources)).some((text) => text.startsWith(`ほか${rest}項目は`))).toBe(rest > 0);
  });

  it('marks figures as not closed, or names the closing and its digest', () => {
    expect(textsOf(reportOf(sources)).join()).toContain('締めていない途中の数字です。');
    const basis = { kind: 'closing', number: 2, closedAt: '2026-11-30T03:00:00.000Z', digest: 'c'.repeat(64) } as const;
    const closed = textsOf(reportOf({ ...sources, summary: { ...sources.summary, basis } })).join();
    expect(closed).toContain('第2回締め（令和8年11月30日現在）');
    expect(closed).toContain('c'.repeat(64));
    expect(closed).toContain('a'.repeat(64));
    expect(closed).not.toContain('途中の数字');
  });

  it('keeps the city figures with masked names, and names no department', () => {
    const paper = reportOf({ ...sources, summary: masked(sources.summary, 'seed') });
    for (const caption of ['主な率', '章別の実施率', '主な脅威別の実施率', '領域別の実施率', '△と×の対応の状態'])
      expect(tableIn(paper, caption)).toEqual(tableIn(reportOf(sources), caption));
    const text = textsOf(paper).join('\n');
    for (const { name } of city.summary.inspection.roster) expect(text).not.toContain(name);
    const typed = city.payloads.flatMap((payload) => payload.answers.map(({ comment }) => comment)).filter(Boolean);
    for (const comment of new Set(typed)) expect(text).not.toContain(comment);
  });

  it('compares with the year before only where department and item are in both', () => {
    const table = tableIn(reportOf(sources), '章別の比較（比べられる項目と所属だけ）');
    expect(table.columns.map(({ heading }) => heading).slice(1, 4)).toEqual(['令和7年度', '○ / ○△×', '令和8年度']);
    const { years } = sources;
    if (years === null) throw new Error('there is a year before');
    // Both years asked the same questionnaire, so only items that applied in one year alone are left out.
    const { leftOut, now } = years;
    const lost = new Set(
      leftOut.newlyApplicable.flatMap(({ item, departments }) => departments.map(({ code }) => `${code} ${item.id}`)),
    );
    const compared = plainCounts(answers, ({ department, item }) => !lost.has(`${department} ${item.id}`));
    expect(now).toBe(city.summary);
    expect(table.rows.at(-1)?.[3]).toBe(percent(compared));
  });

  it('leaves out parts without data and numbers the rest without a gap', () => {
    const bare = { ...sources, findings: null, sampling: null, years: null, reviews: null };
    const titles = reportOf(bare).parts.map(({ title }) => title);
    expect(titles.join()).not.toMatch(/改善|抽出|前年度|見直し/);
    expect(titles.map((title) => Number(title.split('　')[0]))).toEqual(titles.map((_, index) => index + 1));
  });
});

describe('the sheet of a department', () => {
  it("shows the department's own results and findings, and nothing of another", () => {
    const basis = feedbackCity(city.summary);
    for (const row of basis.matrix.rows) {
      const sheet = feedbackSheet(
        { city: basis, records, remarks: [], words: 'ありがとうございました。', at: WRITTEN_AT },
        row,
      );
      const own = plainCounts(answers, ({ department }) => department === row.department.code);
      expect(tableIn(sheet, '主な率').rows[0]?.slice(0, 3)).toEqual(['実施率', percent(own), fraction(own)]);
      expect(tableIn(sheet, '△と×の項目').rows).toHaveLength(own.partial + own.no);
      const text = textsOf(sheet).join('\n');
      const others = city.summary.inspection.roster.filter(({ code }) => code !== row.department.code);
      for (const { name } of others.filter((other) => !row.department.name.includes(other.name)))
        expect(text).not.toContain(name);
    }
  });

  it('withholds city figures when too few departments stand behind them', () => {
    const few = { ...city.summary, tallies: city.summary.tallies.slice(0, 4) };
    const basis = feedbackCity(few);
    const [row] = basis.matrix.rows;
    if (row === undefined) throw new Error('four departments were counted');
    const sheet = feedbackSheet({ city: basis, records, remarks: [], words: '', at: WRITTEN_AT }, row);
    expect(tableIn(sheet, '主な率').rows.map((cells) => cells[3])).toEqual(['－', '－', '－']);
    for (const cells of tableIn(sheet, '章別の実施率').rows) expect(cells.slice(3)).toEqual(['－', '－']);
  });
});

describe('the DOCX', () => {
  it('contains every text of the paper in order, on A4 pages with mark and page number', async () => {
    const paper = reportOf(sources);
    const files = unzipSync(await paperDocx(paper));
    const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const body = part('word/document.xml');
    expect(paragraphsIn(body)).toEqual(textsOf(paper));
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(body.match(/<w:tbl>/g)?.length);
    expect(part('word/header1.xml')).toContain('取扱注意');
    expect(part('word/footer1.xml')).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });
});

function paragraphsIn(xml: string): string[] {
  const paragraphs = xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''),
    );
  return paragraphs.map(unescaped).filter((text) => text.trim() !== '');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
