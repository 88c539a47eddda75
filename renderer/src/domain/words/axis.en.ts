import type * as ja from './axis.ja.ts';

export const axis: typeof ja.axis = {
  mainClause: 'Main clause',
  mainThreat: 'Main threat',
  noTier: 'Any tier',
};
