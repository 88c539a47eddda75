/**
 * Rules that select clauses and items for review (policy 8). Minimum numbers of departments prevent over-reading small
 * groups. An item or clause is selected when its 実施率 is below `threshold` (whole percent) and at least `measured`
 * departments answered ○, △ or ×. `sameReason`, `aside` and `clues` are the minimum numbers of departments for a shared
 * reason for －, a suspended rule and a phrase.
 */
export interface ReviewRules {
  threshold: number;
  measured: number;
  sameReason: number;
  /**
   * Whether ready reasons, which the questionnaire itself offers, count too. Off by default: many of them only mean
   * that an item does not fit the department.
   */
  readyReasons: boolean;
  aside: number;
  clues: number;
  /** Phrases that suggest a rule cannot be kept. They are clues, not verdicts. */
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

/** Normalises text for comparison: ignores width, case, blanks and punctuation. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}

/** The first fault in rules that the officer entered; null when they are valid. */
export function rulesFault(rules: ReviewRules): 'threshold' | 'departments' | 'phrases' | null {
  const whole = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  if (!whole(rules.threshold, 1, 100)) return 'threshold';
  const numbers = [rules.measured, rules.sameReason, rules.aside, rules.clues];
  if (!numbers.every((value) => whole(value, 1, 20_000))) return 'departments';
  return rules.phrases.some((phrase) => comparable(phrase) === '') ? 'phrases' : null;
}
