import type { CitySummary } from '#domain/aggregation/summary.ts';
import { instantLabel } from '#domain/calendar.ts';
import { MARKING } from '#domain/exchange/marked-file-name.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import type { Candidate } from '#domain/policy-review/candidates.ts';
import type { ReviewRules } from '#domain/policy-review/rules.ts';
import { words } from '#domain/words/words.ja.ts';
import { definitionSheet, headLines } from '../findings/definitions.ts';
import { workbookBytes, type Cell, type Sheet } from '../xlsx.ts';
import { EVIDENCE_HEADINGS, evidenceRows } from './evidence-rows.ts';
import { reviewRows, subjectName } from './review-rows.ts';

/** What goes into the printed policy review. */
export interface ReviewPrint {
  summary: CitySummary;
  scale: RiskScale;
  rules: ReviewRules;
  candidates: readonly Candidate[];
}

/**
 * 基本方針の見直し for the committee: candidates, their evidence, all decisions, and the rules. `at` is the instant of writing.
 */
export function reviewWorkbook(print: ReviewPrint, at: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    candidateSheet(print),
    evidenceSheet(print),
    historySheet(print),
    definitionSheet([...headLines(print.summary, at), ...ruleLines(print.rules)]),
  ];
  return workbookBytes(sheets, MARKING);
}

function candidateSheet({ summary, scale, candidates }: ReviewPrint): Sheet {
  const rows = reviewRows(summary.questionnaire, scale, candidates).map((row): Cell[] => [
    row.subject,
    row.title,
    row.clauses,
    row.evidence.join('\n'),
    row.departments,
    row.risk,
    row.riskNote,
    row.decision,
    row.reason,
    row.decidedOn,
    row.by,
  ]);
  const headings = [
    '見出し',
    '関係する項',
    words.policyReview.evidence,
    '所属数',
    words.finding.risk,
    words.policyReview.riskReview,
    words.policyReview.decision,
    '理由',
    words.policyReview.decidedOn,
    '記録した人',
  ];
  const widths = [44, 16, 60, 9, 18, 40, 12, 40, 18, 20];
  return {
    name: words.policyReview.candidates,
    columns: [
      { heading: words.policyReview.subject, width: 16 },
      ...headings.map((heading, index) => ({
        heading,
        width: widths[index] ?? 12,
        ...(heading === '所属数' ? { format: 'integer' as const } : {}),
      })),
    ],
    rows,
    frozenColumns: 1,
  };
}

function evidenceSheet({ summary, candidates }: ReviewPrint): Sheet {
  const widths = [16, 44, 24, 44, 11, 24, 18, 60, 12, 40, 13];
  return {
    name: words.policyReview.evidence,
    columns: EVIDENCE_HEADINGS.map((heading, index) => ({ heading, width: widths[index] ?? 12 })),
    rows: evidenceRows(summary.questionnaire, candidates),
    frozenColumns: 1,
  };
}

function historySheet({ candidates }: ReviewPrint): Sheet {
  const rows = candidates.flatMap((candidate) =>
    (candidate.review?.entries ?? []).map((entry): Cell[] => [
      subjectName(candidate),
      instantLabel(entry.at),
      entry.by,
      entry.decidedOn,
      words.policyReview.decisions[entry.decision],
      entry.reason,
      entry.riskNote,
    ]),
  );
  const headings = [
    words.policyReview.subject,
    '記録した日時',
    '記録した人',
    words.policyReview.decidedOn,
    words.policyReview.decision,
    '理由',
    words.policyReview.riskReview,
  ];
  const widths = [16, 24, 20, 13, 12, 50, 50];
  return {
    name: words.policyReview.history,
    columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 12 })),
    rows,
    frozenColumns: 1,
  };
}

function ruleLines(rules: ReviewRules): [string, string][] {
  return [
    [
      words.policyReview.rules['low-rate'],
      `全庁の実施率（○ ÷（○＋△＋×））が${rules.threshold}％より低い項と点検項目です。○△×のある所属が${rules.measured}に満たないものは、少数のため挙げません。`,
    ],
    [
      '項の実施率',
      '下位の項の点検項目も数えます。1つの点検項目をいくつもの項に数えるため（重複計上）、足し合わせられません。',
    ],
    [
      words.policyReview.rules['same-reason'],
      `同じ点検項目に同じ理由で「該当なし」とした所属が${rules.sameReason}以上のものです。文字の幅、空白、句読点の違いは見ません。${rules.readyReasons ? '点検票に用意した理由も数えます。' : '点検票に用意した理由は数えません。'}`,
    ],
    [words.policyReview.rules.aside, `例外措置か受容の所属が${rules.aside}以上のものです。`],
    [
      '守れないという記述',
      `状況や理由に次の言葉を含む所属が${rules.clues}以上のものです。手がかりであり、守れないという判定ではありません：${rules.phrases.join('、')}`,
    ],
    [words.finding.risk, '対象の点検項目にある、未着手か対応中の△と×の件数です。'],
  ];
}
