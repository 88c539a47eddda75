import type { Caution } from '#domain/collection/cautions.ts';
import type { Verdict } from '#domain/collection/staging.ts';

/** A verdict's name and a plain sentence that tells the importing person what it means and what to do. */
export interface VerdictMessage {
  label: string;
  message: string;
}

export const verdictMessagesJa: Record<Verdict, VerdictMessage> = {
  new: { label: '新規', message: 'この所属から初めて届いた回答です。' },
  update: { label: '更新', message: '受領済みの回答の新しい版です。' },
  same: { label: '同一', message: 'すでにある回答と同じ内容です。二重には数えません。' },
  older: { label: '旧版', message: 'より新しい版があるため、この版は使いません。' },
  conflict: {
    label: '競合',
    message: '同じ所属の別の回答とつながりがありません。どちらを使うかを決めるまで、集計に入れません。',
  },
  'unknown-department': {
    label: '名簿にない',
    message: '所属名簿にない所属の回答です。所属コードを確かめてください。',
  },
  'excluded-department': { label: '対象外', message: '所属名簿で点検の対象外になっている所属の回答です。' },
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
    message: '自己点検のファイルですが、回答ではありません（点検パックや返信です）。',
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

/** A caution's name and meaning. `{{n}}` is replaced by the number of items, `{{items}}` by the first of them. */
export const cautionMessagesJa: Record<Caution['kind'], VerdictMessage> = {
  'another-signer': {
    label: '別のパソコン',
    message: '前の版とは別のパソコンで署名されています。引継ぎなどの心当たりを所属に確かめてから選んでください。',
  },
  'na-not-allowed': {
    label: '－を選べない項目',
    message: '－を選べない項目が－になっています（{{n}}件：{{items}}）。',
  },
  'left-out': { label: '回答もれ', message: '当てはまる項目に回答がありません（{{n}}件：{{items}}）。' },
  'not-asked': {
    label: '余分な回答',
    message: '当てはまらない項目への回答が入っています（{{n}}件：{{items}}）。集計には入りません。',
  },
};

/** How many items of a caution are named. */
const NAMED = 5;

/** A caution as one line. */
export function cautionTextJa(caution: Caution): string {
  const { label, message } = cautionMessagesJa[caution.kind];
  if (caution.kind === 'another-signer') return `${label}。${message}`;
  const more = caution.items.length > NAMED ? ' …' : '';
  const items = `${caution.items.slice(0, NAMED).join('、')}${more}`;
  return `${label}。${message.replace('{{n}}', String(caution.items.length)).replace('{{items}}', () => items)}`;
}
