import type { Verdict } from '../collection/staging.ts';
import { standing } from './standing.ja.ts';

/** A verdict's name and a plain sentence that tells the importing person what it means and what to do. */
export const verdict: Record<Verdict, { label: string; message: string }> = {
  new: { label: '新規', message: 'この所属から初めて届いた回答です。' },
  update: { label: '更新', message: '受領済みの回答の新しい版です。' },
  same: { label: '同一', message: 'すでにある回答と同じ内容です。二重には数えません。' },
  older: { label: '旧版', message: 'より新しい版があるため、この版は使いません。' },
  conflict: {
    label: standing.conflict,
    message: '同じ所属の別の回答とつながりがありません。どちらを使うかを決めるまで、集計に入れません。',
  },
  'unknown-department': {
    label: '名簿にない',
    message: '所属名簿にない所属の回答です。所属コードを確かめてください。',
  },
  'excluded-department': { label: standing.excluded, message: '所属名簿で点検の対象外になっている所属の回答です。' },
  'other-inspection': {
    label: '別の点検',
    message: '別の点検（別の年度など）の回答です。この点検には入れられません。',
  },
  'other-questionnaire': { label: '点検票が違う', message: 'この点検とは違う版の点検票で作られた回答です。' },
  'newer-version': {
    label: '新しい版の形式',
    message: 'このアプリより新しい版で作られています。アプリを新しくしてから開いてください。',
  },
  empty: { label: '空', message: '中身がありません。もう一度受け取ってください。' },
  foreign: {
    label: '回答ファイルではない',
    message: '自己点検の回答ファイルではありません。ファイルを確かめてください。',
  },
  'other-kind': {
    label: '種類が違う',
    message: '自己点検のファイルですが、回答ではありません（配布ファイルや通知です）。',
  },
  truncated: { label: '途中で切れている', message: 'ファイルが途中で切れています。もう一度受け取ってください。' },
  broken: { label: '壊れている', message: 'ファイルの中身が壊れています。もう一度受け取ってください。' },
  sealed: { label: '開けない', message: '封がされています。開けるには、情報担当課の鍵が必要です。' },
  'not-for-this-key': {
    label: '開けない',
    message: 'この鍵では開けません。別の人や別の点検にあてて封がされています。',
  },
  'wrong-passphrase': {
    label: 'パスフレーズが違う',
    message: 'パスフレーズが違います。もう一度確かめて入力してください。',
  },
  tampered: {
    label: '改変の疑い',
    message: '作られた後に中身が変わっています。使わずに、提出した所属へ確かめてください。',
  },
  mismatch: {
    label: '内容の食い違い',
    message: '外側の記載と中身が食い違っています。提出した所属へ確かめてください。',
  },
  'too-large': {
    label: '大きすぎる',
    message: '40MBを超えているため開きません。回答ファイルかどうかを確かめてください。',
  },
  'unreadable-disk': { label: '読み取れない', message: 'ファイルを読み取れません。場所と権限を確かめてください。' },
};
