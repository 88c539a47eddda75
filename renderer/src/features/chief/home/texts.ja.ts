import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
import { changes, copy, draft, open, pack, passphrase, returned } from './open/texts.ja.ts';

const SEE_RESULT = '内容と回答ファイルを見る';

/** The first page, and the page on which a department's response is begun. */
export const home = {
  title: '情報セキュリティ自己点検',
  lead: '所属ごとに情報セキュリティの取り組みを確かめ、結果を情報担当課へ提出するためのプログラムです。通信は行わず、回答はこのパソコンの中だけに保存されます。',
  continue: {
    title: '続きから',
    revision: phrases.pattern.numberedRevision,
    draft: words.file.draft,
    signed: '所属長確認済み',
    handedOver: words.file.handedOver,
    'to-export': '未提出',
    'to-hand-in': '提出の記録なし',
    'handed-in': '提出済み',
    /** What is left to do with a response that is not answered here any more. */
    next: {
      signed: SEE_RESULT,
      'to-export': '次にすること：回答ファイルを書き出して提出する',
      'to-hand-in': '次にすること：提出して「提出しました」を押す',
      'handed-in': SEE_RESULT,
      handedOver: phrases.control.seeHandover,
    },
    progress: phrases.control.answered,
    progressValue: phrases.pattern.itemsAnswered,
    place: '前回の場所：{{place}}',
    placeItem: '{{step}}（項目 {{item}}）',
    step: words.step,
    open: phrases.control.continue,
    see: '内容と回答ファイルを見る',
    unlisted: {
      name: '所属コード{{code}}の回答',
      state: '名簿にありません',
      text: 'この所属は、いまの所属名簿にありません。回答は残っています。情報担当課へお問い合わせください。',
    },
  },
  inspection: {
    fiscalYear: words.inspection.fiscalYear,
    city: '実施する団体',
    baseDate: words.inspection.baseDate,
    due: words.inspection.dueOn,
    daysLeft: 'あと{{days}}日',
    dueToday: '今日が期限です',
    overdue: '期限を過ぎています',
    sample: '見本',
    sampleText:
      'これは試しに使うための点検です。所属の名前・コード・日付は説明のために作ったもので、実際のものではありません。',
    none: '始められる点検がありません。',
    pack: words.file.pack,
    packRevision: phrases.pattern.numberedRevision,
    others: 'ほかの点検',
  },
  ways: {
    label: 'すること',
    respond: '所属の回答をする',
    respondText: '所属長と担当者が、点検票に答えて回答ファイルを作ります。',
    collect: '回答を集めて集計する',
    collectText: '情報担当課が、各所属の回答ファイルを受け付けて集計します。',
  },
  open,
  passphrase,
  pack,
  changes,
  returned,
  copy,
  draft,
  begin: {
    title: '所属の回答を始める',
    lead: '回答する所属と、入力する方の職・氏名を入力してください。あとから直せます。',
    back: '最初の画面へ戻る',
    department: words.department.department,
    departmentHelp: '所属コード、名前、部の名前で探せます。',
    departmentPlaceholder: '例：市民課',
    excluded: '対象外（理由：{{reason}}）',
    post: '入力する方の職',
    postHelp: '例：係長、主査',
    name: '入力する方の氏名',
    nameHelp: '例：北見 太郎',
    start: '始める',
    mistake: {
      department: '所属を選んでください。',
      post: '職を入力してください。',
      name: '氏名を入力してください。',
    },
    others: {
      title: 'このパソコンにある、ほかの所属の回答',
      text: '回答は所属ごとに分けて保存します。ここで始める所属の回答と混ざることはありません。',
    },
    next: '{{department}}の回答を始めます。',
    existing: {
      title: '{{department}}の回答は、このパソコンにすでにあります',
      draft: '新しく始めるかわりに、第{{revision}}版の下書きを続けてください。入力した内容はそのまま残っています。',
      signed:
        '第{{revision}}版の所属長確認が済んでいます。直すときは、その画面から理由を書いて次の版を始めてください。',
      handedOver: '第{{revision}}版の下書きは引き渡し済みです。その画面で引き渡しを取り消すと、ここで続けられます。',
      open: 'この回答を開く',
    },
    notStored: {
      title: '回答を始められませんでした',
      text: 'このパソコンに書き込めませんでした。空き容量を確かめてから、もう一度「始める」を押してください。入力した内容は残っています。',
    },
  },
};
