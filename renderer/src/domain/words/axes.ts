import type { Axis } from '../aggregation/axes.ts';

/** What the axes of the summary are called where one is chosen. */
export const AXIS_WORDS = {
  ja: {
    chapter: '章',
    item: '点検項目',
    mainClause: '主な項',
    allClauses: 'すべての項（重複計上）',
    mainThreat: '主な脅威',
    allThreats: 'すべての脅威（重複計上）',
    mainCia: '主な性質',
    allCia: 'すべての性質（重複計上）',
    tier: '系統',
    priority: '区分',
    answeredBy: '回答する人',
  },
  en: {
    chapter: 'Chapter',
    item: 'Item',
    mainClause: 'Main clause',
    allClauses: 'All clauses (overlapping)',
    mainThreat: 'Main threat',
    allThreats: 'All threats (overlapping)',
    mainCia: 'Main property',
    allCia: 'All properties (overlapping)',
    tier: 'Network tier',
    priority: 'Priority',
    answeredBy: 'Answered by',
  },
} satisfies Record<'ja' | 'en', Record<Axis, string>>;
