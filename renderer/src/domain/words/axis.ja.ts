/** What a summary can be grouped by, beyond the words of an item. */
export const axis = {
  mainClause: '主な項',
  mainThreat: '主な脅威',
  noTier: '系統を問わない',
};
