import { words } from '#domain/words/words.ja.ts';
/** Choosing a new passphrase. */
export const passphrase = {
  passphrase: {
    passphrase: words.key.passphrase,
    again: 'パスフレーズ（もう一度）',
    help: {
      passphrase: '{{least}}文字以上。関係のない言葉をいくつか並べると、長くても覚えられます。',
      again: '同じものをもう一度入力してください。',
    },
    strength: {
      'too-short': '強さ：短すぎます。{{least}}文字以上にしてください。',
      weak: '強さ：弱い。使えますが、もっと長くするか、文字の種類を増やしてください。',
      fair: '強さ：十分です。',
      strong: '強さ：とても強いです。',
    },
    mistakes: {
      short: 'パスフレーズは{{least}}文字以上にしてください。',
      different: '上のパスフレーズと違っています。',
    },
  },
};
