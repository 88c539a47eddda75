import type { Axis } from '../aggregation/axes.ts';

/** What a summary can be grouped by. `noTier` names the group of items bound to no network tier. */
export const axis = {
  names: {
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
  } satisfies Record<Axis, string>,
  noTier: '系統を問わない',
};
