import { phrases } from '../../../shared/phrases/texts.ja.ts';

const KEY_FILE_UNUSABLE = 'この鍵ファイルは開けません。別の控えを選んでください。';

/** Unlocking the officer’s key, with its passphrase or from the recovery sheet. */
export const keys = {
  key: {
    none: 'このパソコンには、情報担当課の鍵がまだありません。「準備」で鍵を作るか、鍵ファイルを使えるようにしてください。',
    toSetup: '準備へ',
    which: '使う鍵',
    passphraseOf: '「{{name}}」の鍵のパスフレーズ',
    unlock: '鍵のロックを解除する',
    opening: '鍵のロックを解除しています。1、2秒かかります。',
    refused: {
      empty: '中身がありません。控えの鍵ファイルを選んでください。',
      foreign: '情報担当課の鍵ファイルではありません。ファイルを確かめてください。',
      'other-kind': '自己点検のファイルですが、鍵ファイルではありません。',
      truncated: '鍵ファイルが途中で切れています。控えの鍵ファイルを選んでください。',
      'newer-version': 'このアプリより新しい版で作られた鍵ファイルです。アプリを新しくしてから開いてください。',
      sealed: KEY_FILE_UNUSABLE,
      'not-for-this-key': KEY_FILE_UNUSABLE,
      'wrong-passphrase': 'パスフレーズが違います。大文字と小文字、全角と半角も確かめてください。',
      tampered: '鍵ファイルが作られた後に変わっています。使わずに、控えの鍵ファイルを選んでください。',
      mismatch: '鍵ファイルの外側の記載と中身が食い違っています。使わずに、控えの鍵ファイルを選んでください。',
      broken: '鍵ファイルの中身が壊れています。控えの鍵ファイルを選んでください。',
      'too-large': '大きすぎるため、鍵ファイルとして開きません。ファイルを確かめてください。',
      'unreadable-disk': phrases.failure.unreadableDisk,
    },
  },
  sheet: {
    open: '回復キーで解除する',
    lead: '鍵ファイルもパスフレーズも使えないときの方法です。回答ファイルを開けますが、署名はできません。',
    label: '回復キーの文字',
    help: '1行目から順に、確認の2文字を除いて入力してください。空白、大文字と小文字、全角と半角の違いは問いません。',
    rows: '入力した行の確認の文字（用紙と見比べてください）',
    row: '{{n}}行目　{{check}}',
    unlock: '回復キーを使う',
    mistakes: {
      length: '文字の数が違います。抜けや余分がないか確かめてください。',
      unusable: '用紙の文字と違うところがあります。確認の2文字が用紙と違う行を直してください。',
      other: '正しく入力されていますが、別の鍵の回復キーです。用紙の鍵の確認番号を確かめてください。',
    },
  },
};
