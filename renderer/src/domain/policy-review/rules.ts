/**
 * By what rules clauses and items are pointed out for review (policy 8). Numbers of departments keep small groups from being over-read.
 * `threshold` is a 実施率 in whole percent: below it, with at least `measured` departments that answered ○, △ or ×, an item or clause is pointed
 * out. `sameReason`, `aside` and `clues` are from how many departments on a reason for －, a rule set aside, or a phrase is pointed out.
 */
export interface ReviewRules {
  threshold: number;
  measured: number;
  sameReason: number;
  /** Whether reasons that the questionnaire offers count as well. Not unless asked for: many of them only mean that an item does not fit a department. */
  readyReasons: boolean;
  aside: number;
  clues: number;
  /** Phrases that may mean that a rule cannot be kept. They are a clue, never a verdict. */
  phrases: string[];
}

export const DEFAULT_REVIEW_RULES: ReviewRules = {
  threshold: 60,
  measured: 5,
  sameReason: 5,
  readyReasons: false,
  aside: 1,
  clues: 2,
  phrases: [
    'できない',
    'できません',
    '困難',
    '不可能',
    '実態と合わない',
    '実態に合わない',
    '現実的でない',
    '守れない',
    '支障がある',
  ],
};

/** Text in the form in which it is compared: without regard to width, case, blanks and punctuation. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}

/** What is wrong with rules the officer wrote; null when nothing is. */
export function rulesFault(rules: ReviewRules): 'threshold' | 'departments' | 'phrases' | null {
  const whole = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  if (!whole(rules.threshold, 1, 100)) return 'threshold';
  const numbers = [rules.measured, rules.sameReason, rules.aside, rules.clues];
  if (!numbers.every((value) => whole(value, 1, 20_000))) return 'departments';
  return rules.phrases.some((phrase) => comparable(phrase) === '') ? 'phrases' : null;
}
