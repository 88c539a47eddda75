import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { answerSheet } from '#documents/summary/answer-sheet.ts';
import { longCsv } from '#documents/summary/long-csv.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { csvRows } from '../support/csv-rows.ts';
import { handedIn } from '../support/handed-in.ts';
import {
  departmentWith,
  inspection as small,
  itemWith,
  questionnaire as asked,
} from '../support/small-questionnaire.ts';
import { summaryOver } from '../support/summaries.ts';

const AT = '2026-11-22T03:00:00.000Z';

// A spreadsheet would read this item number as a date; it would drop the leading zero of the department code.
const DATE_LIKE = '5-02';
const inspection = {
  ...small,
  roster: [...small.roster, departmentWith({ code: '011', name: '会計課', parent: null })],
};
const questionnaire: Questionnaire = {
  ...asked,
  chapters: asked.chapters.map((chapter, index) =>
    index === 0 ? { ...chapter, items: [itemWith({ id: DATE_LIKE }), ...chapter.items] } : chapter,
  ),
};
const payload = handedIn('011', { [DATE_LIKE]: 'yes', 'A-1': 'no', 'A-2': 'na', 'B-1': 'yes' });
const summary = summaryOver(questionnaire, inspection, [
  { ...payload, profile: [{ flag: 'cloud', on: true, reason: '' }] },
]);

async function sheetRows() {
  const { sheets } = await readXlsx(await summaryWorkbook(summary, AT));
  const [head = [], ...rows] = sheets.find(({ name }) => name === '回答一覧')?.rows ?? [];
  return { head: head.map(String), rows };
}

function csvTable() {
  const [head = [], ...rows] = csvRows(new TextDecoder().decode(longCsv(summary)));
  return { head, rows };
}

describe('the list of answers', () => {
  it('is a workbook sheet with codes and item numbers as text and the revision as a number', async () => {
    const { head, rows } = await sheetRows();
    const [line = []] = rows;
    const at = (heading: string) => line[head.indexOf(heading)];
    expect(at('所属コード')).toBe('011');
    expect(at('項目番号')).toBe(DATE_LIKE);
    expect(at('版')).toBe(1);
    expect(at('点検項目')).toBe('5-02を確認していますか。');
  });

  it('has the same rows and wording in the workbook and in the CSV', async () => {
    const sheet = await sheetRows();
    const csv = csvTable();
    expect(csv.head.slice(0, sheet.head.length)).toEqual(sheet.head);
    expect(csv.rows.map((row) => row.slice(0, sheet.head.length))).toEqual(
      sheet.rows.map((row) => sheet.head.map((_, index) => String(row[index] ?? ''))),
    );
  });

  it('moves to the CSV alone when it has more rows than a spreadsheet opens', () => {
    const [tally] = summary.tallies;
    if (tally === undefined) throw new Error('a department was counted');
    const most = Math.floor(200_000 / tally.outcomes.size);
    const rowsOf = (departments: number) =>
      answerSheet({ ...summary, tallies: Array.from({ length: departments }, () => tally) }).rows;
    expect(rowsOf(most + 1)).toEqual([[expect.stringContaining('回答一覧（CSV）')]]);
    expect(rowsOf(2)).toHaveLength(2 * tally.outcomes.size);
  });

  it('spells out questions and answers, with the codes in separate columns', () => {
    const { head, rows } = csvTable();
    const of = (item: string) => {
      const row = rows.find((each) => each[head.indexOf('項目番号')] === item) ?? [];
      return (heading: string) => row[head.indexOf(heading)];
    };
    const refused = of('A-1');
    expect(['回答', '回答の意味', '確認方法', '章', '主な項の見出し', '主な脅威', '回答する人'].map(refused)).toEqual([
      '×',
      expect.stringMatching(/\p{Script=Han}|\p{Script=Hiragana}/u),
      '記録',
      '方針',
      '目的',
      '意図的な要因',
      questionnaire.roles['manager'],
    ]);
    expect(['回答コード', '確認方法コード', '章コード', '脅威コード', '進め方コード'].map(refused)).toEqual([
      'no',
      'record',
      'first',
      '3(1)',
      'own',
    ]);
    expect(of('A-2')('回答')).toBe('－');
    expect(of('A-3')('回答')).toBe('未回答');
    expect(of('B-1')('当てはまる所属の状況')).toBe('クラウドを使う');
    expect(of('A-1')('当てはまる所属の状況')).toBe('');
  });
});
