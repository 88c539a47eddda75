/** Ids of the questionnaire's action kinds that have a meaning of their own. A questionnaire without one of them simply has none of it. */
export const REQUEST = 'request';
export const BUDGET = 'budget';
export const EXCEPTION = 'exception';
export const ACCEPT = 'accept';

/** Kinds by which a rule is set aside instead of being carried out: 例外措置 and 受容. */
export function setsRuleAside(kind: string): boolean {
  return kind === EXCEPTION || kind === ACCEPT;
}
