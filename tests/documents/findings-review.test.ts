import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { findingsCsv } from '#documents/findings/long-csv.ts';
import { findingsWorkbook } from '#documents/findings/workbook.ts';
import { reviewCsv } from '#documents/policy-review/long-csv.ts';
import { reviewRows } from '#documents/policy-review/review-rows.ts';
import { reviewWorkbook } from '#documents/policy-review/workbook.ts';
import { noCounts } from '#domain/aggregation/counts.ts';
import { citySummary } from '#domain/aggregation/summary.ts';
import { DEFAULT_RISK_SCALE as scale } from '#domain/findings/risk.ts';
import { emptyTreatment, revised } from '#domain/findings/treatment.ts';
import type { Candidate } from '#domain/policy-review/candidates.ts';
import { DEFAULT_REVIEW_RULES } from '#domain/policy-review/rules.ts';
import { csvRows } from '../support/csv-rows.ts';
import { findingRecord } from '../support/finding-record.ts';
import { departmentWith, inspection, itemWith, questionnaire } from '../support/small-questionnaire.ts';

const at = '2026-11-22T05:00:00.000Z';
const summary = citySummary(questionnaire, inspection, []);
const key = { department: '002', item: 'A-2' };
const treatment = revised(emptyTreatment('i', key), { state: 'accepted', due: '' }, '情報係長 山﨑', at);
const records = [
  findingRecord('001', 'A-1', { kind: 'budget', note: '=SUM(A1)' }),
  findingRecord('002', 'A-2', { state: 'accepted', due: '', treatment }),
];

const department = departmentWith({ code: '001', name: '総務課' });
const candidate: Candidate = {
  subject: { kind: 'item', id: 'A-1' },
  items: [itemWith({ id: 'A-1' })],
  clauses: ['1'],
  evidence: [
    { rule: 'low-rate', counts: { ...noCounts(), yes: 1, no: 2 }, measured: 3, departments: [department] },
    { rule: 'clue', quotes: [{ department, text: '実施は困難です。', phrase: '困難' }] },
  ],
  riskLevels: [0, 1, 2],
  review: null,
  standing: { decision: 'revise', reason: '実態と離れた', riskNote: '', decidedOn: '2026-11-22', by: '山﨑', at },
};
const decidedOnly: Candidate = { ...candidate, subject: { kind: 'clause', id: '2(1)' }, evidence: [], standing: null };

async function sheetsOf(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes);
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}
const text = (bytes: Uint8Array) => csvRows(new TextDecoder().decode(bytes));

describe('the findings on paper', () => {
  it('have a sheet per list, the history, and the completion rate with numerator and denominator', async () => {
    const sheets = await sheetsOf(await findingsWorkbook(summary, records, scale, at));
    const items = (name: string) =>
      sheets
        .get(name)
        ?.slice(1)
        .map((row) => row[3]);
    expect(items('未実施事項')).toEqual(['A-1', 'A-2']);
    expect(items('期限超過')).toEqual(['A-1']);
    expect(items('予算要求')).toEqual(['A-1']);
    expect(items('情報担当課への依頼')).toEqual([]);
    expect(items('例外措置・受容')).toEqual(['A-2']);
    expect(sheets.get('未実施事項')?.[1]).toContain(4);
    expect(
      sheets
        .get('変更の履歴')
        ?.slice(1)
        .map((row) => row.slice(5)),
    ).toEqual([
      ['対応の状態', '（所属の回答のとおり）', '受容'],
      ['期限', '（所属の回答のとおり）', expect.toBeOneOf([null, ''])],
    ]);
    const definitions = new Map(sheets.get('定義')?.map(([term, meaning]) => [term, String(meaning)]));
    expect(definitions.get('改善完了率')).toContain('0.0％（0 / 1）');
    expect(definitions.get('数字の基準')).toContain('令和8年11月22日');
  });

  it('have one line each in the CSV, and no cell is taken for a formula', () => {
    const rows = text(findingsCsv({ questionnaire, scale, today: '2026-11-22' }, records));
    expect(rows).toHaveLength(3);
    expect(rows[1]?.at(-1)).toBe("'=SUM(A1)");
    expect(rows[1]?.slice(13, 21)).toEqual([
      '2026-11-21',
      '期限超過',
      '未着手',
      '中くらい',
      '中くらい',
      '4',
      '中',
      '案',
    ]);
  });
});

describe('the review on paper', () => {
  it('states evidence, risk and decision of each candidate without naming a department', () => {
    const [row] = reviewRows(questionnaire, scale, [candidate]);
    expect(row).toMatchObject({
      subject: '点検項目 A-1',
      evidence: ['実施率 33.3％（1 / 3、3所属）', '「困難」を含む記述が1所属（手がかり）'],
      departments: 1,
      risk: '高 2件、中 1件',
      decision: '見直す',
      decidedOn: '令和8年11月22日',
    });
    expect(JSON.stringify(row)).not.toContain('総務課');
  });

  it('has candidates, evidence by department and rules in the workbook, and the same evidence in the CSV', async () => {
    const candidates = [decidedOnly, candidate];
    const print = { summary, scale, rules: DEFAULT_REVIEW_RULES, candidates };
    const sheets = await sheetsOf(await reviewWorkbook(print, at));
    expect(
      sheets
        .get('見直しの候補')
        ?.slice(1)
        .map(([subject]) => subject),
    ).toEqual(['項 2(1)', '点検項目 A-1']);
    const rows = text(reviewCsv(questionnaire, candidates));
    expect(rows).toHaveLength(4);
    expect(rows[3]).toEqual(expect.arrayContaining(['総務課', '実施は困難です。', '見直す']));
    expect(sheets.get('根拠')).toHaveLength(4);
    expect(String(sheets.get('定義'))).toContain('60％より低い');
  });
});
