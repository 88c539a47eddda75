import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../../shared/phrases/texts.ja.ts';
export const pack = {
  title: '配布ファイル　第{{revision}}版',
  reading: '作った配布ファイルを読み込んでいます。',
  lead: '「{{title}}」の配布ファイルです。ファイルを保存して、各所属へ配ってください。このパソコンに残してあるので、何度でも保存できます。',
  fingerprint: '署名した鍵の確認番号（各所属へ、配布ファイルとは別の方法で知らせてください）',
  madeAt: '{{at}}に登録',
  revision: '保存する版',
  revisionOf: phrases.pattern.numberedRevision,
  revisionLatest: '第{{revision}}版（最新）',
  earlier: {
    title: '第{{revision}}版は、前の版です',
    text: '第{{latest}}版があります。配り直すときは、最新の版を使ってください。',
  },
  each: '所属ごとに{{n}}個あります。それぞれの所属へ、その所属の分だけを配ってください。',
  held: '別のパソコンで作られ、このパソコンで開いた配布ファイルです。',
  heldOf:
    '別のパソコンで作られた、所属ごとの配布ファイルです。このパソコンにあるのは、最後に開いた「{{code}} {{name}}」の分だけです。ほかの所属の分は、作ったパソコンで保存するか、下で第{{next}}版を作ってください。',
  save: '配布ファイルを保存する',
  saveEach: '{{n}}個の配布ファイルをまとめて保存する',
  saving: '配布ファイルを保存しています',
  savingOne: '配布ファイルを作り直しています。',
  one: {
    title: '1つの所属の分だけを保存する',
    department: words.department.department,
    help: 'コードか名前の一部を入力すると、候補が絞られます。',
    save: 'この所属の分を保存する',
  },
  passphrase: {
    label: 'この版を作ったときのパスフレーズ',
    help: 'パスフレーズはどこにも保存していないので、保存するたびに入力します。封をするのに、1個あたり1秒ほどかかります。',
    empty: 'パスフレーズを入力してください。',
    wrong:
      'この版を作ったときのパスフレーズと違います。忘れたときは、下で新しいパスフレーズを決めて、第{{next}}版を作ってください。',
  },
  damaged: {
    title: 'この配布ファイルは作り直せません',
    text: 'このパソコンに残した内容が、署名したときのものと違っています。何も保存していません。下で第{{next}}版を作ってください。',
  },
  makeEach: '所属ごとの配布ファイルを作る（第{{revision}}版）',
  pending: '配布ファイルを作っています。',
  progress: '配布ファイルを作っています',
  progressOf: '{{done}} / {{total}}個',
  cancelled: '配布ファイルの作成を取り消しました。何も登録していません。',
  make: '配布ファイルを作る（第{{revision}}版）',
  locked: '配布ファイルを作るには、上で鍵を作るか、鍵のロックを解除してください。',
  withdrawnKey: 'ロックを解除した鍵は取り消されています。別の鍵のロックを解除してください。',
  signing: {
    city: '配布ファイルに署名する市の名前',
    noCity: 'まだ入力していません。上の「市の名前」に入力してください。',
    key: '署名する鍵：{{name}}',
    officers: '回答ファイルを開ける人：{{names}}',
  },
  separator: phrases.control.between,
  notMade: '配布ファイルを作れませんでした',
  failures: {
    unreadable:
      '作った配布ファイルを読み直す検査に通りませんでした。名簿や表に、極端に長い文字がないか確かめてください。',
    storage: phrases.failure.notStored,
  },
};
