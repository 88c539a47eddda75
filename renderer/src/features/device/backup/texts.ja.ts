import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';

const OFFICER_KEYS = '情報担当課の鍵';
const UNSAVED = '入力した内容をまだ保存できていません。保存できたことを確かめてから、もう一度お試しください。';
const NOT_BY_PASSPHRASE = 'パスフレーズでは開けない封がされています。別のバックアップを選んでください。';

/** バックアップ: a file of everything on this computer, and bringing something back from it. */
export const backup = {
  title: 'バックアップ',
  lead: 'このパソコンにある点検と回答を1つのファイルに残し、必要になったときに戻します。',
  back: '設定へ戻る',
  contents: {
    cities: '団体',
    inspections: '点検',
    responses: '所属の回答',
    submissions: '受け付けた回答ファイル',
    keys: OFFICER_KEYS,
    n: phrases.pattern.files,
    withAnswers: '{{n}}件（回答した項目 {{answers}}件、添付ファイル {{attachments}}件）',
    withLedger: '{{n}}件（受付簿 {{entries}}行）',
    separator: phrases.control.between,
  },
  make: {
    title: 'バックアップを作る',
    lead: 'いまこのパソコンにあるものを、すべて1つのファイルに入れます。',
    counting: '中身を数えています。',
    empty: 'まだ残すものがありません。回答を始めてから作ってください。',
    notIn:
      'このパソコンだけの鍵は入りません。別のパソコンに戻したときは、前のパソコンにあてた通知（差戻し・改善指示）を開けません。',
    passphrase:
      'ファイルにはパスフレーズで封をします。忘れると、誰にも開けられません。ファイルとは別の場所に控えてください。',
    save: 'バックアップを保存する',
    saving: 'バックアップを作っています。量が多いときは、1分ほどかかります。',
    failures: {
      unsaved: UNSAVED,
      unreadable: '作ったファイルを開いて確かめられませんでした。保存していません。もう一度お試しください。',
    },
  },
  restore: {
    title: 'バックアップから戻す',
    lead: '何を戻すかを確かめてから戻します。ここにあるものが、知らないうちに変わることはありません。',
    drop: 'ここにバックアップのファイルを置く',
    choose: 'ファイルを選ぶ',
    reading: 'ファイルを読んでいます。',
    notTaken: '「{{fileName}}」は使えません',
    notShown: 'この控えは使えません',
    refused: {
      empty: '中身がありません。別のバックアップを選んでください。',
      foreign: 'バックアップのファイルではありません。ファイルを確かめてください。',
      'other-kind': '自己点検のファイルですが、バックアップではありません。最初の画面で開いてください。',
      truncated: 'ファイルが途中で切れています。保存した媒体から写し直すか、別のバックアップを選んでください。',
      'newer-version':
        'このアプリより新しい版で作られています。何も変えていません。アプリを新しくしてから開いてください。',
      sealed: NOT_BY_PASSPHRASE,
      'not-for-this-key': NOT_BY_PASSPHRASE,
      'wrong-passphrase': phrases.failure.wrongPassphrase,
      tampered: '作られた後に中身が変わっています。使わずに、別のバックアップを選んでください。',
      mismatch: '外側の記載と中身が食い違っています。使わずに、別のバックアップを選んでください。',
      broken: 'ファイルの中身が壊れています。別のバックアップを選んでください。',
      'too-large': '300MBを超えているため開きません。バックアップのファイルかどうかを確かめてください。',
      'unreadable-disk': 'ファイルを読み取れません。場所と権限を確かめてください。',
      storage: 'このパソコンの空きが足りず、中身を確かめられません。空きを作ってから、もう一度お試しください。',
      gone: 'この控えは、もうありません。新しい控えに入れ替わりました。',
    },
    passphrase: {
      title: '「{{fileName}}」のパスフレーズを入力してください',
      label: words.key.passphrase,
      wrong: 'パスフレーズが違います。大文字と小文字、全角と半角も確かめてください。ファイルはそのまま残っています。',
      open: phrases.control.open,
      opening: '開いています。量が多いときは、1分ほどかかります。',
    },
    putAside: '戻さずに閉じる',
  },
  review: {
    made: '作った日時',
    version: '作ったアプリの版',
    nothing: {
      title: 'すべてこのパソコンにあります',
      text: 'ここにないものも、違うものもありません。戻す必要はありません。',
    },
    lead: '印を付けたものを戻します。ここにないものには、はじめから印が付いています。',
    columns: {
      restore: '戻す',
      what: '内容',
      standing: 'ようす',
      here: 'このパソコン',
      there: '戻すもの',
    },
    restoreOf: '{{what}}を戻す',
    ofKeys: OFFICER_KEYS,
    unknownInspection: '名前の分からない点検',
    newInspection: '準備の途中の新しい点検',
    what: {
      inspection: '点検の設定・点検票と、作った配布ファイル',
      preparation: '点検の準備（入力の途中のもの）',
      response: '{{department}}の回答',
      collection: '受け付けた回答ファイルと受付簿',
      records: '情報担当課の記録（改善、見直し、抽出確認、締めなど）',
      key: '{{name}}の鍵',
    },
    standing: {
      new: 'ここにない',
      same: '同じ',
      continues: '続きがある',
      ahead: 'ここのほうが先',
      different: '違う',
    },
    disposed: 'このパソコンで廃棄または消去した点検です。戻すときだけ印を付けてください。',
    facts: {
      inspection: '配布ファイル 第{{n}}版',
      builtIn: '組込みの点検',
      response: '第{{revision}}版、回答した項目 {{n}}件',
      collection: '回答ファイル {{n}}件',
      records: phrases.pattern.files,
      at: '（最後の記録 {{at}}）',
      none: 'なし',
    },
    replaces: {
      title: 'ここにあるものが、{{n}}件入れ替わります',
      text: '印を付けた「違う」ものは、このパソコンの内容が消えて、戻すものの内容に変わります。',
    },
    restore: '印を付けた{{n}}件を戻す',
    chooseSome: '戻すものに印を付けてください。',
    confirm: {
      title: '{{n}}件を入れ替えて戻しますか',
      desktop: '戻す前の状態は、下の「自動で取ってある控え」に残します。あとで、そこから戻せます。',
      browser:
        '入れ替わったものは、元に戻せません。心配なときは、いったん閉じて、先にいまのバックアップを作ってください。',
      confirm: '入れ替えて戻す',
    },
    restoring: '戻しています。',
    failures: {
      unsaved: UNSAVED,
      'not-kept': '戻す前の控えを取れなかったため、何も変えていません。空き容量を確かめて、もう一度お試しください。',
      changed:
        '比べた後に、このパソコンの内容が変わりました。何も戻していません。もう一度比べたので、確かめてください。',
      storage: '保存場所に書き込めませんでした。何も変えていません。空き容量を確かめて、もう一度お試しください。',
    },
  },
  done: {
    title: '{{n}}件を戻しました',
    kept: '戻す前の状態は「自動で取ってある控え」に残しました。',
    home: phrases.control.toFirstPage,
  },
  snapshots: {
    title: '自動で取ってある控え',
    lead: 'このアプリは、1時間ごとと閉じるときに、このパソコンの中に控えを取っています。新しいものから10件と、30日分を1日1件ずつ残します。',
    none: 'まだ控えがありません。',
    unreachable: '控えの一覧を読めませんでした。',
    reasons: {
      start: '起動したとき',
      hourly: '1時間ごと',
      closing: '閉じるとき',
      kept: '入れ替える前に残したもの',
    },
    holds: '所属の回答 {{responses}}件（回答した項目 {{answers}}件）、回答ファイル {{submissions}}件',
    look: '中を見る',
    lookAt: '{{at}}の控えの中を見る',
  },
};
