import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
export const status = {
  title: '提出状況',
  caption: '所属ごとの提出状況',
  rate: words.figure.submission,
  rateNote: phrases.pattern.ofDepartments,
  acceptance: words.figure.acceptance,
  byState: '状態ごとの所属の数',
  count: phrases.pattern.departments,
  all: phrases.control.all,
  department: words.department.department,
  parent: words.department.parent,
  bodies: words.department.bodies,
  state: phrases.control.state,
  revision: words.file.revision,
  importedAt: words.file.receivedAt,
  code: words.file.code,
  choice: phrases.control.choice,
  chooseRow: '{{department}}を選ぶ',
  chooseShown: '表示している{{n}}所属をすべて選ぶ',
  reply: words.file.return,
  writeReply: '通知を書く',
  writeReplyTo: '{{department}}への通知を書く',
  shown: phrases.pattern.departmentsShown,
  none: phrases.control.noneFound,
  grouping: 'まとめ方',
  groupings: {
    none: '所属ごとだけ',
    parent: '部ごと',
    body: '執行機関ごと',
  },
  noGroup: '記載なし',
  words: '所属の名前・番号で探す',
  order: phrases.control.order,
  orders: {
    roster: phrases.control.rosterOrder,
    newest: '受領の新しい順',
    oldest: '受領の古い順',
  },
  waitingNote:
    '「受付待ち」は、読み込んだまま受け付けていない回答がある所属です。受け付けるまでは、提出率にも集計にも入りません。',
  pages: '提出状況のページ',
  chooseFound: '条件に合う{{n}}所属をすべて選ぶ（ほかのページも含む）',
  lateness:
    '期限は{{due}}です。期限後に受領 {{late}}所属、期限を過ぎて未提出 {{overdue}}所属、再提出 {{resubmitted}}所属です。期限後かどうかは、その所属の回答を最初に受け付けた日（受付日）で判定します。',
};

export const judging = {
  label: '選んだ所属の受理',
  hint: '未提出・受付待ち・競合の所属は選べません。差戻し中の所属は、受領に戻してから受理してください。',
  accept: '受理にする（{{n}}件）',
  reconsider: '受領に戻す（{{n}}件）',
  accepted: '{{n}}件を受理にしました。受付簿に記録しました。',
  undo: phrases.control.undo,
  reconsidered: '{{n}}件を受領に戻しました。受付簿に記録しました。',
  failed: 'このパソコンに保存できず、受理の状態は変わっていません。空き容量を確かめて、もう一度お試しください。',
};

export const chase = {
  button: '督促の文面をつくる（{{n}}所属）',
  title: '督促の文面',
  which: '載せる所属の状態',
  choice: '{{state}}（{{n}}所属）',
  openingLabel: '書き出しの文',
  openingHelp: 'そのまま直せます。',
  opening:
    '{{title}}の回答について\n\n次の所属の回答を、まだ受け付けていません。期限は{{due}}です。回答ファイルを情報担当課へお送りください。行き違いでお送りいただいている場合は、ご容赦ください。',
  spared: {
    title: '回答が届いている{{n}}所属は、文面に載せていません',
    conflict: '競合が決まっていません。使うファイルを選んでください：{{departments}}',
    file: '読み込んだまま受け付けていません。「受け付ける」を押してください：{{departments}}',
    separator: phrases.control.between,
    others: '、ほか{{n}}所属',
  },
  sealed: {
    title: '封を開けていない回答が{{n}}件あります',
    text: 'どの所属の回答かが分からないため、届いている所属も文面に載っているかもしれません。先に鍵のロックを解除してください。',
  },
  noParent: 'そのほか',
  states: {
    missing: words.standing.missing,
    'sent-back': '差戻し中（直した回答をお待ちしています）',
  },
  text: 'グループウェアなどに貼り付ける文面',
  copy: '文面をコピーする',
  done: '{{n}}所属を載せた文面をコピーしました。',
  refused: '自動でコピーできませんでした。文面をすべて選択してコピーしてください。',
};

export const groups = {
  caption: {
    parent: '部ごとの提出状況',
    body: '執行機関ごとの提出状況',
  },
  open: '{{name}}の所属を表示する',
  targets: '対象',
  missing: words.standing.missing,
  waiting: words.standing.waiting,
  late: '期限後',
  received: words.standing.received,
  accepted: words.standing.accepted,
  sentBack: words.standing['sent-back'],
  resubmitted: words.standing.resubmitted,
  total: '全体',
  overlapping: words.figure.overlapping,
  overlappingText: '併任の所属は、それぞれの執行機関に数えています。行を足しても全体にはなりません。',
};
