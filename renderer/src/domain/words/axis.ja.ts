import type { Axis, NoGroup } from '../aggregation/axes.ts';

/** What a summary can be grouped by. `none` names the groups of items that fall into no other. */
export const axis = {
  names: {
    chapter: '章',
    item: '点検項目',
    mainClause: '主な項',
    allClauses: 'すべての項（重複計上）',
    mainThreat: '主な脅威',
    allThreats: 'すべての脅威（重複計上）',
    kind: '脅威の種類',
    mainCia: '主な性質',
    allCia: 'すべての性質（重複計上）',
    tier: '領域',
    priority: '区分',
    answeredBy: '回答する人',
  } satisfies Record<Axis, string>,
  none: { tier: '領域を問わない', kind: '種類なし' } satisfies NoGroup,
};
