/** Action kinds of the questionnaire to which the program gives a meaning. A questionnaire may lack any of them. */
export const REQUEST = 'request';
export const BUDGET = 'budget';
export const EXCEPTION = 'exception';
export const ACCEPT = 'accept';

/** True for kinds that suspend a rule instead of fulfilling it: 例外措置 and 受容. */
export function setsRuleAside(kind: string): boolean {
  return kind === EXCEPTION || kind === ACCEPT;
}
