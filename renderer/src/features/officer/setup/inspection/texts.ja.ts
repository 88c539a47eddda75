import { words } from '#domain/words/words.ja.ts';
import { passphrase } from '../../../shared/passphrase/texts.ja.ts';

const DOES_NOT_FIT = 'いまの名簿や点検票に合わないところがあります。表を直して読み込み直すか、取り除いてください。';
const TAKES_PART = '対象';

export const inspection = {
  heading: '2　新しい点検と配布ファイル',
  headingAgain: '配布ファイルの作り直し（第{{revision}}版）',
  lead: '点検の日付と、回答する所属の名簿を入力します。配布ファイルを作ると、このパソコンに点検が登録されます。',
  leadAgain: '名簿や日付が変わったときは、直して次の版を作り、配り直します。各所属の入力済みの回答は残ります。',
  anew: '別の新しい点検を準備する',
  backTo: '「{{title}}」の配布ファイルに戻る',
  city: words.inspection.city,
  cityExample: '例：○○市',
  fiscalYear: words.inspection.fiscalYear,
  questionnaire: '点検票',
  questionnaireOf: '{{title}}（{{version}}）',
  title: words.inspection.title,
  titleOf: '{{year}} 情報セキュリティ自己点検',
  baseDate: words.inspection.baseDate,
  opensOn: words.inspection.opensOn,
  dueOn: words.inspection.dueOn,
  help: {
    city: '配布ファイルは、この名前で各所属へ届きます。点検票や報告にも書かれます。',
    baseDate: 'この日の状態について回答します。',
    opensOn: '回答を始める日です。',
    dueOn: '回答ファイルを提出する期限です。',
    questionnaire: '配布ファイルを配った後は、点検票を変えられません。',
  },
  mistakes: {
    title: '点検の名前を入力してください。',
    baseDate: '点検基準日を入力してください。',
    opensOn: '開始日を入力してください。',
    dueOn: '提出期限を入力してください。',
    dueBeforeOpening: '提出期限が開始日より前になっています。',
    roster: '所属名簿を貼り付けるか、ファイルから読み込んでください。',
    noTargets: '対象の所属がありません。「対象外の理由」の列を確かめてください。',
    city: '市の名前を入力してください。',
    approvalBoxes: '職名を入力するか、この欄を取り除いてください。',
    retentionYears: '1年から100年までの年数を入力してください。',
    facts: DOES_NOT_FIT,
    presets: DOES_NOT_FIT,
    passphrase: passphrase.passphrase.mistakes.short,
    again: passphrase.passphrase.mistakes.different,
  },
};

export const preparation = {
  reading: '前に入力した内容を読み込んでいます。',
  kept: '入力の途中です。ページを離れても、続きから始められます（最後の変更 {{at}}）。パスフレーズは残しません。',
  startOver: '入力を消して初めからにする',
  discard: {
    title: '入力を消して初めからにしますか',
    text: 'この準備で入力した日付・名簿・表などを、すべて消します。元に戻せません。作り終えた配布ファイルは残ります。',
    confirm: '入力を消す',
  },
  begun: '準備の途中の新しい点検があります：{{title}}',
  goOn: '続きを入力する',
  outdated: {
    title: 'この入力は、第{{revision}}版をもとにしています',
    text: '入力を始めた後に、第{{present}}版が登録されました。名簿や日付が、その版と違うことがあります。第{{present}}版の内容から始めるときは、入力を消してください。',
  },
  elsewhere: {
    title: 'この点検は、別の画面で準備しています',
    text: '入力が食い違わないように、ここでは入力できません。別の画面で続けるか、別の画面を閉じてから、この画面を開き直してください。',
  },
};

export const details = {
  title: '保存年限・役割の呼び名・決裁欄',
  retention: '保存年限（年）',
  retentionHelp: '年度の終わりから数えて、回答ファイルを保存しておく年数です。',
  roles: '役割の呼び名',
  rolesHelp: '市での呼び名が違うときだけ入力します。空欄のままなら、点検票の呼び名を使います。',
  approval: {
    title: '決裁欄',
    help: '決裁用の用紙に、この順で左から並べて印刷します。10個まで作れます。',
    usual: '部長・課長・係長・担当',
    box: '{{n}}番目の職名',
    left: '「{{post}}」を左へ動かす',
    right: '「{{post}}」を右へ動かす',
    remove: '「{{post}}」を取り除く',
    moved: '「{{post}}」を{{n}}番目に動かしました。',
    add: '職名を足す',
  },
};

export const roster = {
  title: words.department.roster,
  none: '名簿はまだありません。',
  count: '対象 {{targets}}所属、対象外 {{excluded}}所属（名簿全体 {{all}}所属）',
  several: '併任 {{n}}所属：一つの回答で複数の執行機関を兼ね、1所属として数えます。',
  show: '読み取った名簿を見る',
  pages: '読み取った名簿のページ',
  takesPart: TAKES_PART,
  excluded: '対象外（{{reason}}）',
  officer: '情報担当課',
  concurrent: '併任',
  columns: {
    code: 'コード',
    name: '所属名',
    kind: '種別',
    parent: words.department.parent,
    bodies: words.department.bodies,
    part: TAKES_PART,
    succeeds: '引き継いだコード',
  },
};

export const handing = {
  title: '配布ファイルの配り方',
  label: '配布ファイルの数',
  all: '全所属に同じ配布ファイルを1つ作る',
  allNote: '1つのファイルを、全所属へ配ります。',
  departments: '所属ごとに配布ファイルを作る（{{n}}個）',
  departmentsNote:
    '参考値・事前設定・前年度の改善計画を、その所属の配布ファイルにだけ入れます。ほかの所属の分は入りません。',
  rosterFirst: '先に所属名簿を読み込んでください。',
};

export const facts = {
  title: '参考値',
  help: '研修の受講率や端末の台数など、情報担当課がつかんでいる値です。点検項目のそばに示します。1行に1所属を書きます。',
  none: '参考値は入れません。',
  count: '{{departments}}所属・{{n}}件の参考値を入れます。',
};

export const presets = {
  title: '所属の状況の事前設定',
  help: '所属の状況の「はい・いいえ」を前もって決めます。「変更不可」に○を書いた設定は、所属長が変えられません。空欄の行は読み飛ばします。',
  none: '事前設定は入れません。',
  count: '{{departments}}所属・{{n}}件の設定を入れます（うち変更不可 {{locked}}件）。',
};

export const earlier = {
  title: '前年度の未完了の改善計画',
  label: '改善計画を引き継ぐ点検',
  help: '選んだ点検で集計に使った回答から、△と×の改善計画を、所属コードをもとにそれぞれの所属の配布ファイルへ入れます。',
  none: '引き継がない',
  asBefore: '前の版の配布ファイルと同じ改善計画',
  reading: '回答を読み込んでいます。',
  count: '{{departments}}所属・{{n}}件の改善計画を入れます。',
};

export const seal = {
  switch: 'パスフレーズで封をする',
  must: 'この点検票の配布ファイルには、必ず封をします',
  mustText: '公開されていない基準を引いている点検項目があるためです。',
  lead: '配布ファイルを開くときに、このパスフレーズが要ります。配布ファイルとは別の方法で、各所属へ知らせてください。どこにも保存されません。',
  fields: {
    passphrase: '配布ファイルのパスフレーズ',
    again: '配布ファイルのパスフレーズ（もう一度）',
  },
  help: passphrase.passphrase.help,
  strength: passphrase.passphrase.strength,
};
