import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../../shared/phrases/texts.ja.ts';
/** Words around every page of one response: steps, save badge, why nothing can be changed. */
export const response = {
  reading: '回答を読み込んでいます。',
  gone: {
    title: '回答が見つかりません',
    text: 'このパソコンには、この回答がありません。最初の画面から開き直してください。',
  },
  unlisted: {
    title: '所属コード{{code}}の所属が、新しい配布ファイルの所属名簿にありません',
    kept: '入力した回答は消えておらず、このパソコンに残っています。',
    ask: '情報担当課に、所属名簿にこの所属があるかどうかをお問い合わせください。所属名簿を直した配布ファイルを開くと、続きから答えられます。',
    succeeded:
      '所属名簿では、{{names}}がこの所属の仕事を引き継いでいます。どちらの所属として答えるかを、情報担当課にお問い合わせください。',
    separator: phrases.control.between,
    home: phrases.control.toFirstPage,
  },
  sentBack: {
    title: '情報担当課から差し戻されています',
    from: '{{name}}　{{at}}',
    message: '差戻しの連絡',
    items: '指摘のある項目（{{n}}項目）',
    open: '指摘のある項目{{item}}を開く',
    correct: '直し終えたら、もう一度所属長確認をして提出してください。',
    reopen: '「所属長確認と提出」から次の版を始めると、直せるようになります。',
  },
  back: '{{step}}へ戻る',
  steps: {
    label: '回答の手順',
    changes: '変更の記録',
    profile: words.step.profile,
    fill: words.step.fill,
    review: words.step.review,
    submit: words.step.submit,
  },
  elsewhere: {
    title: '別のウィンドウで開いています',
    text: 'ここでは見るだけです。回答するときは、もう一方のウィンドウを閉じてから、この画面を開き直してください。',
  },
  handIn: {
    'to-export': {
      title: 'まだ提出していません',
      text: '所属長確認は済みましたが、回答ファイルを書き出していません。',
      open: '書き出して提出する',
    },
    'to-hand-in': {
      title: 'まだ提出の記録がありません',
      text: '回答ファイルは書き出しました。提出が済んだら、「提出しました」を押してください。',
      open: '提出の記録へ進む',
    },
    'handed-in': {
      title: '提出済みです',
    },
  },
  locked: {
    title: '所属長確認が済んでいます',
    text: '回答は固定されています。直すときは「所属長確認と提出」から、理由を書いて次の版を始めてください。',
  },
  handedOver: {
    title: 'この下書きは引き渡し済みです',
    text: '続きは、引き渡した先で入力します。下書きが2つに分かれないように、ここでは見るだけにしています。',
    open: phrases.control.seeHandover,
  },
  /** Why a file is not taken, wherever a department opens one. */
  file: {
    empty: '中身がありません。もう一度受け取ってください。',
    foreign:
      '自己点検のファイルではありません。Excelや文書、画像など、ほかのアプリのファイルはここでは開けません。ファイルを確かめてください。',
    truncated: 'ファイルが途中で切れています。もう一度受け取ってください。',
    'newer-version': 'このアプリより新しい版で作られています。アプリを新しくしてから開いてください。',
    sealed: '封がされていて開けません。情報担当課へ連絡してください。',
    'not-for-this-key': '別の人にあてて封がされています。情報担当課へ連絡してください。',
    'wrong-passphrase': 'パスフレーズが違います。もう一度確かめて入力してください。',
    tampered: '作られた後に中身が変わっています。使わずに、情報担当課へ知らせてください。',
    mismatch: '外側の記載と中身、または署名した人が食い違っています。使わずに、情報担当課へ知らせてください。',
    broken: 'ファイルの中身が壊れています。もう一度受け取ってください。',
    'too-large': '40MBを超えているため開きません。自己点検のファイルかどうかを確かめてください。',
    'unreadable-disk': phrases.failure.unreadableDisk,
    key: '情報担当課の鍵ファイルです。情報担当課の方は「点検を準備する」で開いてください。所属では使いません。',
    ledger: '情報担当課の受付簿の記録です。所属では使いません。',
    backup: 'バックアップのファイルです。「設定」の「バックアップ」から戻してください。',
  },
};
