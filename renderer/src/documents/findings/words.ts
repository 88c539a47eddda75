import type { FindingRecord } from '#domain/findings/record.ts';

/** The printed words for the states of a finding. */
export const STATE_WORDS: Record<FindingRecord['state'], string> = {
  'not-started': '未着手',
  underway: '対応中',
  done: '完了',
  accepted: '受容',
  resolved: '解消',
  lapsed: '対象外',
};

export const PROPOSED = '案';
export const CONFIRMED = '確定';
export const OVERDUE = '期限超過';
