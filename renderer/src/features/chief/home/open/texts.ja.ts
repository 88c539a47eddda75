import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../../shared/phrases/texts.ja.ts';

const OPEN_FILE = 'ファイルを開く';
const OPEN_EXISTING = 'いまある回答を開く';

export const passphrase = {
  title: '「{{fileName}}」はパスフレーズで封がされています',
  text: {
    pack: '情報担当課から配布ファイルとは別に知らされたパスフレーズを入力してください。',
    result: 'この控えを保存したときに決めた、所属のパスフレーズを入力してください。',
    draft: '下書きを引き渡した方から、ファイルとは別に知らされたパスフレーズを入力してください。',
  },
  label: words.key.passphrase,
  wrong: 'パスフレーズが違います。大文字と小文字、全角と半角も確かめてください。ファイルはそのまま残っています。',
  open: phrases.control.open,
  opening: '開いています。1、2秒かかります。',
  putAside: phrases.control.putAside,
};

export const open = {
  title: OPEN_FILE,
  setup: '点検を準備する（情報担当課）',
  drop: '情報担当課から届いたファイルや、この所属の控えを、ここへドロップしてください',
  help: '配布ファイル、通知（差戻し・改善指示）、回答ファイルの控え、引き渡された下書きを開けます。内容を確かめてから使い始めます。',
  button: OPEN_FILE,
  reading: 'ファイルを読み込んでいます。',
  oneAtATime: 'ファイルは1つずつ開きます。最初のファイルを開きました。',
  notTaken: '「{{fileName}}」は使えません',
  notStored: phrases.failure.notStored,
  refused: {
    older: 'すでに開いてある配布ファイルより前の版です。最新の版を使い続けてください。',
    rival:
      'すでに開いてある配布ファイルと同じ版なのに、中身が違います。どちらが正しいか、情報担当課へ確かめてください。',
    'withdrawn-key': '情報担当課が取り消した鍵で署名されています。使わずに、情報担当課へ知らせてください。',
    'for-officers':
      '情報担当課だけが開けるように封がされた回答ファイルです。情報担当課の方は「回答を集めて集計する」で開いてください。所属の控えは、パスフレーズを付けて保存したファイルです。',
    'for-another-computer':
      '別のパソコンにあてて封がされた通知です。回答を提出したパソコンで開くか、情報担当課へ連絡してください。',
    'unknown-inspection':
      'この通知の点検を、このパソコンはまだ知りません。先に配布ファイルを開くか、回答したパソコンで開いてください。',
    unproven:
      'この点検には情報担当課の鍵の登録がないため、だれが書いた通知かを確かめられません。情報担当課から配布ファイルを受け取って開いてから、もう一度お試しください。',
    'not-an-officer':
      'この点検の情報担当課の鍵で署名されていません。使わずに、情報担当課へ知らせてください。担当者が交代したときは、新しい配布ファイルを先に開いてください。',
    'unknown-response': 'このパソコンにない回答への通知です。回答を提出したパソコンで開いてください。',
    'unknown-revision':
      'この通知が指している版の回答が、このパソコンにありません。別のパソコンから提出していないか確かめて、情報担当課へ連絡してください。',
    'other-kind': '自己点検のファイルですが、ここで使う種類のものではありません。',
  },
};

export const pack = {
  inspection: '点検',
  department: 'この配布ファイルの所属',
  issuedAt: words.inspection.issuedAt,
  roster: words.department.roster,
  rosterCount: '対象 {{targets}}所属（名簿全体 {{all}}所属）',
  officers: '回答を開ける人',
  separator: phrases.control.between,
  signedBy: '署名した人',
  fingerprint: '署名した鍵の確認番号',
  signer: {
    first: {
      title: 'この鍵の配布ファイルを開くのは初めてです',
      text: '鍵の確認番号が、情報担当課から電話や庁内の掲示で知らされたものと同じか確かめてください。次からは自動で確かめます。',
      confirm: '鍵の確認番号が、情報担当課から知らされたものと同じであることを確かめました。',
    },
    'other-city': {
      title: 'このパソコンで使ってきた市と、名前の違う市の配布ファイルです',
      text: 'このパソコンで鍵を確かめた市は「{{cities}}」です。にせの配布ファイルのおそれがあります。市の名前が変わっていないときは、使わずに情報担当課へ知らせてください。',
      confirm: '市の名前と鍵の確認番号が正しいことを、情報担当課に直接確かめました。',
    },
    accepted: {
      title: '署名した鍵は、このパソコンで確認済みの鍵と同じです',
      text: '確かめ直す必要はありません。',
    },
    changed: {
      title: '署名した鍵が、これまでに確認した鍵と違います',
      text: '担当者の交代などで変わることもありますが、にせの配布ファイルのおそれもあります。必ず情報担当課へ電話などで確かめてください。確かめられないときは使わないでください。',
      confirm: '鍵が変わったことと新しい鍵の確認番号を、情報担当課に直接確かめました。',
    },
  },
  withdrawn: {
    title: '使えなくなった鍵が{{n}}本あります',
    text: '情報担当課が取り消した鍵です。この配布ファイルを使い始めると、その鍵で作られたファイルは開けなくなります。',
    key: '{{name}}（{{at}}に取消し。理由：{{reason}}）',
    confirm: '取り消された鍵が正しいことを、情報担当課に確かめました。',
  },
  relation: {
    newer: 'この点検の新しい版です。使い始めると、名簿と点検票が入れ替わります。入力済みの回答はそのまま残ります。',
    beside:
      'すでに開いてある配布ファイルと同じ版で、別の所属のためのものです。どちらの所属の回答も、このパソコンで入力できます。',
    same: 'この配布ファイルは、すでに開いてあります。もう一度使っても、何も変わりません。',
  },
  take: 'この配布ファイルを使う',
  putAside: phrases.control.putAside,
  taken: '「{{title}}」を始められるようになりました',
  takenText: 'この点検は、上の欄にも出ています。',
  askedAnew: {
    title: '{{department}}の回答に、確認し直す項目が{{n}}件あります',
    text: '回答したあとで質問の文が変わりました。入力した回答は残っています。新しい文を読んで、同じでよいか確かめてください。',
    open: '確認し直す項目を見る',
  },
};

export const changes = {
  title: 'いまの内容から変わるところ',
  none: '名簿、日付、点検票に変わるところはありません。',
  own: 'このパソコンで回答する所属',
  ownDepartment: '{{code}} {{name}}：{{what}}',
  fromTo: '{{before}} → {{after}}',
  head: {
    title: words.inspection.title,
    baseDate: words.inspection.baseDate,
    opensOn: words.inspection.opensOn,
    dueOn: words.inspection.dueOn,
  },
  officers: {
    added: '{{name}}（加わります）',
    removed: '{{name}}（外れます）',
  },
  departments: {
    added: '名簿に加わる',
    removed: '名簿からなくなる',
    renamed: '名前が変わる',
    'left-out': '点検の対象外になる',
    'taken-in': '点検の対象になる',
    changed: '部や種別などが変わる',
  },
  departmentsThat: '{{what}}所属',
  departmentCount: '{{n}}所属',
  items: {
    added: '増える項目',
    removed: 'なくなる項目',
    reworded: '質問の文が変わる項目',
    applicability: '対象となる所属が変わる項目',
  },
  itemCount: phrases.pattern.items,
  more: '{{names}} ほか{{n}}件',
  removed: {
    title: '回答を入力済みの{{code}} {{name}}が、新しい名簿にありません',
    text: '使い始めても入力した回答は消えませんが、続きを入力できなくなります。名簿にない理由を、先に情報担当課へお問い合わせください。',
  },
  leftOut: {
    title: '回答を入力済みの{{code}} {{name}}が、点検の対象外になります',
    text: '入力した回答は残ります。提出が必要かどうかを、情報担当課へお問い合わせください。',
  },
};

export const returned = {
  kind: phrases.control.kind,
  kinds: words.file.returns,
  answers: '通知のもとになった版',
  from: '書いた人',
  issuedAt: words.inspection.issuedAt,
  message: '情報担当課からの連絡',
  remarks: '項目ごとの指摘（{{n}}件）',
  due: '期限 {{day}}',
  itemGone: '（この項目は、いまの点検票にありません）',
  seen: 'この通知は、前にも受け取っています。もう一度受け取っても、二重にはなりません。',
  standing: {
    draft: {
      title: 'この版は、すでに開き直してあります',
      text: '次の版の下書きで直しているところです。通知だけを受け取り、下書きを続けてください。',
    },
    corrected: {
      title: 'この通知のあとで、新しい版の所属長確認が済んでいます',
      text: '前の版への通知です。すでに直してあれば、することはありません。読むために受け取っておけます。',
    },
  },
  reason: '開き直す理由',
  reasonHelp: '次の版の回答ファイルに記されます。必要なら書き直してください。',
  firstReason: '情報担当課からの{{kind}}（{{at}}）',
  firstReasonWith: '{{why}}：{{message}}',
  reopen: '第{{revision}}版として開き直す',
  keep: '受け取るだけにする',
  putAside: phrases.control.putAside,
  kept: '通知を受け取りました',
  keptText: '通知の内容は、回答の画面でも見られます。',
  toResponse: '回答を開く',
  failures: {
    reason: '理由を書いてください。',
    changed:
      'この回答は、ほかのウィンドウなどで開き直されています。通知は受け取りました。最初の画面から続けてください。',
    storage: phrases.failure.notStored,
  },
};

export const copy = {
  what: phrases.control.kind,
  result: words.file.result,
  revision: words.file.revision,
  declaredAt: '所属長確認の日時',
  approver: '確認した人',
  code: words.file.code,
  offer:
    'このパソコンには、この所属の回答がありません。この控えから、所属長確認が済んだ状態で元に戻せます。照合コードが、印刷した回答のものと同じか確かめてください。',
  restore: 'この控えから元に戻す',
  restoring: '控えから元に戻しています。1、2秒かかります。',
  putAside: phrases.control.putAside,
  restored: '{{department}}の回答を元に戻しました',
  restoredText:
    '所属長確認が済んだ版として入っています。直すときは、その画面から理由を書いて次の版を始めてください。元のパソコンにあてて封がされた通知は、このパソコンでは開けません。',
  forOfficers: '情報担当課で回答を集めるときは、「回答を集めて集計する」で開いてください。',
  whyNot: {
    exists: {
      title: 'この所属の回答は、このパソコンにすでにあります',
      draft: '第{{revision}}版の下書きがあります。何も上書きしません。',
      signed: '所属長確認が済んだ第{{revision}}版があります。何も上書きしません。',
      open: OPEN_EXISTING,
    },
    'unknown-inspection': {
      title: 'この回答の点検を、このパソコンはまだ知りません',
      text: '先に、この点検の配布ファイルを開いてください。そのあとで、この控えを開き直してください。',
    },
    'unknown-department': {
      title: 'この所属は、いまの所属名簿にありません',
      text: '元に戻すと続けられない回答になるため、戻しません。情報担当課へお問い合わせください。',
    },
  },
  failures: {
    exists: 'この所属の回答が、このパソコンで始められています。何も上書きしていません。',
    storage: phrases.failure.notStored,
    unreadable: '控えをもう一度開けませんでした。閉じてから、開き直してください。',
  },
};

export const draft = {
  what: phrases.control.kind,
  kind: '引き渡された下書き',
  from: '引き渡した方',
  to: words.file.handedOverTo,
  at: words.file.handedOverAt,
  progress: phrases.control.answered,
  progressValue: phrases.pattern.itemsAnswered,
  person: '{{post}}　{{name}}',
  new: 'この下書きの続きを、このパソコンで入力できます。入力する方は「引き継ぐ方」に変わります。',
  continues:
    'このパソコンにあるこの所属の回答は、引き渡しや所属長確認のあと変わっていません。この下書きに置き換えて、続きを入力できます。',
  adopt: 'この下書きの続きを始める',
  putAside: phrases.control.putAside,
  adopted: '{{department}}の下書きを引き継ぎました',
  adoptedText: '入力する方の職と氏名は「所属の状況」で直せます。渡した側の下書きは、見るだけになっています。',
  continue: phrases.control.continue,
  differs: {
    title: 'このパソコンにも、この所属の下書きがあります',
    text: '残せるのは、どちらか1つです。回答済みの項目の数を見て、続ける方を選んでください。分からないときは、引き渡した方に確かめてください。',
    file: 'ファイルの下書き',
    here: 'このパソコンの下書き',
    replace: 'ファイルの下書きに置き換える',
    keep: 'このパソコンの下書きを続ける',
    confirmTitle: 'ファイルの下書きに置き換えますか',
    confirmText:
      'このパソコンの下書きの回答（回答済み{{answered}}項目）は消え、元に戻せません。ファイルの下書きは回答済み{{fileAnswered}}項目です。',
    confirm: '置き換える',
  },
  whyNot: {
    'unknown-inspection': {
      title: 'この下書きの点検を、このパソコンはまだ知りません',
      text: '先に、この点検の配布ファイルを開いてください。そのあとで、この下書きを開き直してください。',
    },
    'unknown-department': {
      title: 'この所属は、いまの所属名簿にありません',
      text: '開いても続けられないため、引き継ぎません。情報担当課へお問い合わせください。',
    },
    'made-here': {
      title: 'このパソコンから引き渡した下書きです',
      text: '引き継ぐ方のパソコンで開いてください。取りやめるときは、引き渡しを取り消すと、ここで続けられます。',
    },
    'another-response': {
      title: 'この所属では、別の回答がこのパソコンで始められています',
      text: '何も上書きしません。どちらを続けるかを、引き渡した方に確かめてください。',
    },
    signed: {
      title: 'この所属の回答は、このパソコンで所属長確認が済んでいます',
      text: '何も上書きしません。直すときは「所属長確認と提出」から次の版を始めてください。',
    },
    older: {
      title: 'このパソコンにある回答より前の版の下書きです',
      text: '何も上書きしません。このパソコンにある新しい版を続けてください。',
    },
    open: OPEN_EXISTING,
  },
  failures: {
    changed: 'この所属の回答が、開いている間に変わりました。何も上書きしていません。ファイルを開き直してください。',
    storage: phrases.failure.notStored,
    elsewhere: '別のウィンドウがこの所属の回答を開いています。そのウィンドウを閉じてから、もう一度お試しください。',
    unreadable:
      '添付ファイルの中身が、引き継いだときのものと違うため、続けられません。ファイルをもう一度受け取ってください。',
  },
};
