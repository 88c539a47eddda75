import { finding } from './finding.ja.ts';

/** 方針の見直し: what shows that a clause should change, and what was decided. */
export const policyReview = {
  candidates: '見直しの候補',
  subject: '対象',
  evidence: '根拠',
  decision: '判断',
  decidedOn: '判断した日',
  history: '判断の履歴',
  riskReview: 'リスクの検討',
  ready: '（点検票に用意した理由）',
  rules: {
    'low-rate': '実施率が低い',
    'same-reason': '同じ該当なしの理由',
    aside: finding.aside,
    clue: '守れないという記述（手がかり）',
  },
  decisions: {
    revise: '見直す',
    operate: '運用で対応',
    keep: '現状維持',
    continue: '継続検討',
  },
};
