import type { AnswerPart } from '../answers/parts.ts';

/** What the parts of an answer are called. A page with a word of its own for one of them says so in its texts. */
export const ANSWER_PART_WORDS = {
  ja: {
    method: '確認方法',
    comment: '状況',
    reason: '該当なしの理由',
    evidence: '根拠資料',
    rows: '一覧',
    action: '改善計画',
    progress: '改善計画の進捗',
  },
  en: {
    method: 'Check method',
    comment: 'Situation',
    reason: 'Why it does not apply',
    evidence: 'Evidence',
    rows: 'List',
    action: 'Improvement plan',
    progress: 'Progress',
  },
} satisfies Record<'ja' | 'en', Record<AnswerPart, string>>;
