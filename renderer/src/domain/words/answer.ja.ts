import type { AnswerPart } from '../answers/parts.ts';

/** One item and its answer. */
export const answer = {
  notGiven: '未記入',
  unansweredSymbol: '・',
  item: '点検項目',
  chapter: '章',
  clause: '項',
  tier: '領域',
  priority: '区分',
  focus: '重点',
  answer: '回答',
  answers: '回答',
  unanswered: '未回答',
  held: '保留',
  open: '未回答・保留',
  findings: '△と×',
  parts: {
    method: '確認方法',
    comment: '状況',
    reason: '該当なしの理由',
    evidence: '根拠資料',
    rows: '一覧',
    action: '改善計画',
    progress: '改善計画の進捗',
  } satisfies Record<AnswerPart, string>,
  nonPublic: '公開していない基準',
  takenOver: '前年度から引き継ぎ（未確認）',
};
