import type { CitySummary } from '#domain/aggregation/summary.ts';
import { instantLabel, tokyoDay } from '#domain/calendar.ts';
import { MARKING } from '#domain/exchange/marked-file-name.ts';
import { findingFigures, isListed, type FindingList } from '#domain/findings/figures.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import { onScale, riskScore, type RiskScale } from '#domain/findings/risk.ts';
import type { TreatmentState, TreatmentValues } from '#domain/findings/treatment.ts';
import { words } from '#domain/words/words.ja.ts';
import { actionKindLabel } from '../summary/cells.ts';
import { workbookBytes, type Cell, type Sheet } from '../xlsx.ts';
import { definitionSheet, findingLines, headLines } from './definitions.ts';
import { FINDING_COLUMNS, findingCells, type FindingPrint } from './finding-cells.ts';

const LISTS: readonly [FindingList, string][] = [
  ['all', words.page.findings],
  ['overdue', words.finding.overdue],
  ['requests', words.finding.requests],
  ['budget', words.finding.budget],
  ['aside', words.finding.aside],
];

/**
 * 未実施事項 with their treatment: a sheet for each list, the officer's changes, and the meaning of the figures. `at` is the
 * instant of writing.
 */
export function findingsWorkbook(
  summary: CitySummary,
  records: readonly FindingRecord[],
  scale: RiskScale,
  at: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const print = { questionnaire: summary.questionnaire, scale, today: tokyoDay(at) };
  const figures = findingFigures(records, scale, print.today);
  const sheets = [
    ...LISTS.map(([list, name]) =>
      listSheet(
        name,
        print,
        records.filter((each) => isListed(each, list, print.today)),
      ),
    ),
    historySheet(print, records),
    definitionSheet([...headLines(summary, at), ...findingLines(figures, scale, print.today)]),
  ];
  return workbookBytes(sheets, MARKING);
}

function listSheet(name: string, print: FindingPrint, records: readonly FindingRecord[]): Sheet {
  return {
    name,
    columns: [...FINDING_COLUMNS],
    rows: records.map((record) => findingCells(print, record)),
    frozenColumns: 2,
  };
}

function historySheet(print: FindingPrint, records: readonly FindingRecord[]): Sheet {
  const rows = records.flatMap(({ department, item, treatment }) =>
    (treatment?.history ?? []).flatMap(({ at, by, before, after }) =>
      (Object.keys(after) as (keyof TreatmentValues)[]).map((name): Cell[] => [
        instantLabel(at),
        by,
        department.code,
        department.name,
        item.id,
        VALUE_WORDS[name],
        valueText(print, before, name),
        valueText(print, after, name),
      ]),
    ),
  );
  const widths = [24, 20, 11, 24, 11, 14, 40, 40];
  const headings = [
    '日時',
    '記録した人',
    '所属コード',
    words.department.department,
    '項目番号',
    '変えたところ',
    '前',
    '後',
  ];
  return {
    name: words.finding.history,
    columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 12 })),
    rows,
    frozenColumns: 0,
  };
}

const VALUE_WORDS: Record<keyof TreatmentValues, string> = {
  state: words.finding.state,
  kind: words.action.kind,
  owner: words.finding.owner,
  due: words.action.due,
  risk: words.finding.risk,
  note: words.finding.note,
};

const AS_ANSWERED = words.finding.asAnswered;

function valueText(
  { questionnaire, scale }: FindingPrint,
  values: Partial<TreatmentValues>,
  name: keyof TreatmentValues,
) {
  if (name === 'note') return values.note ?? '';
  if (name === 'risk') return riskText(scale, values.risk ?? null);
  const value = values[name] ?? null;
  if (value === null) return AS_ANSWERED;
  if (name === 'kind') return actionKindLabel(questionnaire, value);
  return name === 'state' ? words.finding.states[value as TreatmentState] : value;
}

function riskText(scale: RiskScale, risk: TreatmentValues['risk']): string {
  if (risk === null) return '（案）';
  const known = onScale(scale, risk);
  const score = `${riskScore(risk)}（${risk.likelihood}×${risk.loss}）`;
  return known === null ? `${score}　別の段階の表によるもの` : score;
}
