import { phrases } from '#features/shared/phrases/texts.ja.ts';
import { start } from '../first-screen/texts.ja.ts';

/** What is said when the program itself fails. */
export const errors = {
  page: {
    title: '画面を表示できませんでした',
    what: 'プログラムの内部で問題が起きました。操作の誤りではありません。',
    kept: 'これまでに保存された回答は、このパソコンに残っています。「読み込み直す」を押すと続きから再開できます。',
    reload: '読み込み直す',
    home: '最初の画面へ',
    details: 'お問い合わせの際の情報（回答の内容は含まれません）',
    copy: 'コピーする',
    copied: phrases.control.copied,
    notCopied: 'コピーできませんでした。文字を選択してコピーしてください。',
  },
  event: '処理を最後まで行えませんでした。もう一度お試しください。繰り返す場合は、画面を読み込み直してください。',
  start,
  apart:
    '変更の控えがまた使えるようになりましたが、保存されている内容と違うところがあるか、読めないところがあります。きりのよいところで、アプリを閉じて開き直してください。二つを比べ、必要なときはどちらで続けるかを尋ねます。それまでは「保存できません」と表示されます。',
};
