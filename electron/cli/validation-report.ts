import type { Fault } from '#documents/questionnaire/fault.ts';
import { unrepresented } from '#domain/questionnaire/check-representation.ts';
import { clauseCounts } from '#domain/questionnaire/clauses.ts';
import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Examined } from './examine-folder.ts';

/**
 * The output of `validate --json`. `clauses` counts, for every clause, the items that cite it or a sub-clause; the
 * counts overlap.
 */
export interface ValidationReport {
  ok: boolean;
  items: number;
  clauses: Record<string, number>;
  obligations: { total: number; unrepresented: string[] };
  threats: number;
  terms: number;
  flags: number;
  tiers: number;
  errors: Fault[];
}

/** Counts the content. All counts are 0 when the files could not be assembled. */
export function toReport({ questionnaire, faults }: Examined): ValidationReport {
  return {
    ok: faults.length === 0,
    items: questionnaire ? itemsOf(questionnaire).length : 0,
    clauses: questionnaire ? clauseCounts(questionnaire) : {},
    obligations: {
      total: questionnaire?.obligations.length ?? 0,
      unrepresented: questionnaire ? unrepresented(questionnaire).map(({ id }) => id) : [],
    },
    threats: questionnaire?.policy.threats.length ?? 0,
    terms: questionnaire?.glossary.length ?? 0,
    flags: questionnaire?.flags.length ?? 0,
    tiers: questionnaire ? Object.keys(questionnaire.tiers).length : 0,
    errors: faults,
  };
}

/** The report for people. */
export function reportLines(report: ValidationReport, questionnaire: Questionnaire): string[] {
  const { total, unrepresented: lost } = report.obligations;
  return [
    `${questionnaire.title}（${questionnaire.id} 第${questionnaire.version}版）`,
    report.ok ? '誤りはありません。' : `誤りが${report.errors.length}件あります。`,
    `点検項目 ${report.items}　章 ${questionnaire.chapters.length}　脅威 ${report.threats}　用語 ${report.terms}　所属の状況 ${report.flags}　領域 ${report.tiers}`,
    `義務 ${total}件のうち、表しているもの ${total - lost.length}件${lost.length > 0 ? `（表していないもの: ${lost.join('、')}）` : ''}`,
    '項ごとの点検項目の数（重複計上のため、合計はありません）',
    ...questionnaire.policy.clauses.map(({ id, heading }) => `  ${id}　${heading}: ${report.clauses[id] ?? 0}`),
  ];
}
