import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../../shared/phrases/texts.ja.ts';
import { handover } from './handover/texts.ja.ts';
import { recovery } from './recovery/texts.ja.ts';

export const keys = {
  title: '1　情報担当課の鍵',
  lead: '回答ファイルは、この鍵を持つ人だけが開けるように封がされます。配布ファイルにも、この鍵で署名します。',
  open: '開いています',
  closed: 'ロックしてあります',
  fingerprint: words.key.fingerprint,
  createdAt: '{{at}}に作成',
  notStored: 'このパソコンに鍵を保存できませんでした。空き容量を確かめて、もう一度お試しください。',
  make: {
    start: '新しい鍵を作る',
    title: '新しい鍵',
    lead: 'パスフレーズは、どこにも保存されません。忘れると、この鍵で封をした回答は誰にも開けなくなります。',
    make: '鍵を作る',
    pending: '鍵を準備しています。1、2秒かかります。',
  },
  fields: {
    name: words.key.owner,
    passphrase: words.key.passphrase,
  },
  help: {
    name: '配布ファイルに書かれます。例：情報政策課 点検担当',
  },
  mistakes: {
    name: '鍵の持ち主を入力してください。',
  },
  save: {
    title: '鍵ファイルの保存',
    lead: '鍵ファイルを、このパソコンとは別の安全な場所（鍵のかかる保管庫の媒体など）に保存してください。パソコンが壊れても、このファイルとパスフレーズがあれば回答を開けます。',
    save: '鍵ファイルを保存する',
    next: '復元の確認へ進む',
    instead:
      'ファイルを別の場所に置けないときは、紙の「回復キー」で確かめることもできます。どちらか一方を確かめるまで、この鍵は使えません。',
    sheet: '回復キーで確かめる',
  },
  prove: {
    title: '復元の確認',
    lead: 'いま保存した鍵ファイルを選び、パスフレーズで開けることを確かめます。確かめるまで、この鍵は使えません。',
  },
  withdraw: {
    title: '鍵を取り消す',
    lead: '鍵ファイルが盗まれたとき、なくなったときは、その鍵を取り消します。取り消しは、次に作る配布ファイルと受付簿に書かれます。所属のパソコンがその配布ファイルを開くと、取り消した鍵のファイルは使えなくなります。',
    locked: '取り消すには、別の鍵のロックを解除してください。',
    start: '取り消す',
    startOf: '{{name}}の鍵を取り消す',
    gone: '{{at}}に取消し。理由：{{reason}}',
    dialogTitle: '{{name}}の鍵を取り消しますか',
    dialogText:
      '取り消した鍵は、元に戻せません。新しい版の配布ファイルを作り、全所属に配り直してください。取り消した鍵にあてて封をされた回答は、その鍵を持つ人がこれからも開けます。',
    reason: phrases.control.reason,
    reasonHelp: '所属にも表示されます。例：鍵ファイルを入れた媒体の紛失',
    reasonMissing: '理由を入力してください。',
    confirm: '鍵を取り消す',
  },
  takeOver: {
    start: '鍵ファイルをこのパソコンで使う',
    title: 'このパソコンで使う鍵ファイル',
    lead: '別のパソコンで作った鍵ファイルを選び、パスフレーズを入力してください。同じ鍵が、このパソコンでも使えるようになります。',
  },
  recovery,
  paper: {
    caution: words.file.caution,
    title: '情報セキュリティ自己点検　回復キー（印刷用）',
    warning:
      'この紙を持つ人は、パスフレーズなしに、すべての回答ファイルを開けます。封筒に入れて金庫に保管し、写しを取らないでください。',
    name: words.key.owner,
    fingerprint: words.key.fingerprint,
    madeOn: '用紙の作成日',
    letters: '復旧の文字',
    prefix: 'すべての鍵に共通の書き出し：{{prefix}}',
    row: '行',
    check: '確認',
    lettersHelp: '「確認」の2文字は、行を正しく写したかを確かめるためのものです。復旧の文字には含めません。',
    use: '使い方',
    inApp: 'アプリで開けるとき：受付の画面で「回復キーで解除する」を選び、1行目から順に入力します。',
    withoutApp:
      'アプリが使えないとき：共通の書き出しに続けて全部の行を空白なしの1行で書き、「key.txt」という名前で保存します。公開されている暗号化ソフト「age」を入れたパソコンで、次のとおり実行します。',
    command: 'jq -r .sealed 回答ファイル | age -d -i key.txt',
    afterUse: '使い終わったら、「key.txt」を完全に消し、新しい鍵を作ってください。',
  },
  handover,
  file: {
    choose: '鍵ファイルを選ぶ',
    chosen: '選んだ鍵：{{name}}',
    open: '鍵のロックを解除して確かめる',
    pending: '鍵のロックを解除しています。1、2秒かかります。',
    wrong: 'パスフレーズが違います。大文字と小文字、全角と半角も確かめてください。',
    failed: 'この鍵ファイルは使えません',
    other: 'いま作った鍵とは別の鍵ファイルです。いま保存したファイルを選んでください。',
  },
};
