import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
/** 変更の記録 of one response. */
export const changes = {
  title: '変更の記録',
  lead: 'この回答を、いつ、誰が、どう変えたかの記録です。新しいものから並びます。',
  reading: '変更の記録を読み込んでいます。',
  panel: 'これまでの変更',
  caption: '変更の一覧',
  pages: '変更の一覧のページ',
  none: {
    title: '変更の記録は、まだありません',
    text: '回答すると、ここに残ります。',
  },
  noneOfItem: 'この項目の変更は記録されていません',
  found: '{{n}}件の変更',
  filter: {
    label: '項目で絞り込む',
    all: phrases.control.all,
    whole: '項目以外（所属の状況・所属長確認など）',
  },
  columns: {
    at: '日時',
    item: '項目',
    by: words.signOff.filledInBy,
    what: '変更',
  },
  nobody: '（職・氏名の入力前）',
  whole: '回答全体',
  about:
    'このパソコンで変えたことだけが残ります。続けて同じところを書き直したときは、1件にまとめます。入力した方は、そのとき「所属の状況」に書かれていた職と氏名です。提出する回答ファイルには入りません。',
  before: '前',
  after: '後',
  blank: '（なし）',
  choice: {
    given: '{{after}}を選択',
    changed: '{{before}}から{{after}}に変更',
    taken: '{{before}}の選択を取り消し',
  },
  takenOver: {
    yes: '前年度の回答を引き継ぎ（未確認）',
    no: '前年度から引き継いだ回答を確認',
  },
  text: {
    given: '{{field}}を記入',
    changed: '{{field}}を書き直し',
    taken: '{{field}}を消去',
  },
  fields: {
    ...words.answer.parts,
    respondent: words.signOff.filledInBy,
  },
  states: words.action.states,
  profile: {
    on: '所属の状況「{{flag}}」を「はい」に',
    off: '所属の状況「{{flag}}」を「いいえ」に',
    reason: '所属の状況「{{flag}}」の理由を書き直し',
    taken: '所属の状況「{{flag}}」の回答を取り消し',
  },
  signed: '第{{revision}}版を所属長確認（{{approver}}）',
  reopened: '第{{revision}}版を開始',
  handedOver: '下書きを引き渡し（{{to}}）',
  takenBack: '下書きの引き渡しを取り消し',
  restored: '第{{revision}}版を控えから復元（{{answers}}項目）',
  adopted: '第{{revision}}版の下書きをファイルから引き継ぎ（{{answers}}項目）',
};
