import type * as ja from './axis.ja.ts';

export const axis: typeof ja.axis = {
  names: {
    chapter: 'Chapter',
    item: 'Item',
    mainClause: 'Main clause',
    allClauses: 'All clauses (overlapping)',
    mainThreat: 'Main threat',
    allThreats: 'All threats (overlapping)',
    kind: 'Kind of threat',
    mainCia: 'Main property',
    allCia: 'All properties (overlapping)',
    tier: 'Network tier',
    priority: 'Priority',
    answeredBy: 'Answered by',
  },
  none: { tier: 'Any tier', kind: 'No kind' },
};
