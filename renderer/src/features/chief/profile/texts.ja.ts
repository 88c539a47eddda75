import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
/** What the department does: the questions that decide which items apply. */
export const profile = {
  title: words.step.profile,
  lead: '所属の仕事に当てはまるかどうかを選んでください。選んだ内容に応じて、答える点検項目が決まります。',
  questions: '当てはまるものの確認',
  yes: words.department.yes,
  no: words.department.no,
  progress: '答えた質問',
  progressValue: '{{answered}} / {{asked}}問',
  left: 'あと{{left}}問あります。先に回答へ進み、あとから戻ることもできます。',
  whole: 'すべての質問に答えました。',
  items: '答える点検項目',
  itemsUnit: '項目',
  itemsNow: '答える点検項目は{{items}}項目です。',
  officer: {
    title: 'この所属は情報担当課です',
    text: '所属名簿の定めにより、情報担当課だけが答える項目も加わります。ここでは変えられません。',
  },
  respondent: {
    title: '入力する方',
    handOver: '担当が替わるとき：下書きを引き渡す',
    earlier: 'これまでに入力した方',
    until: phrases.pattern.until,
    post: '職',
    name: '氏名',
    missing: {
      post: '職を入力してください。',
      name: '氏名を入力してください。',
    },
  },
  next: '回答へ進む',
  hearing: phrases.control.interview,
  lastYear: {
    title: '前年度の回答',
    lead: '前年度の回答があると、点検項目の横に並べて見られ、変わっていない項目は引き継げます。',
    kept: '{{year}}の回答（{{code}} {{name}}）を点検項目の横に示しています。',
    keptOn: '{{day}}に所属長確認をした回答（{{code}} {{name}}）を点検項目の横に示しています。',
    found: 'このパソコンに、{{year}}の回答があります。',
    use: 'この回答を横に示す',
    open: '前年度のファイルを開く',
    other: '別のファイルを開く',
    reading: 'ファイルを読んでいます',
    notTaken: '「{{fileName}}」は前年度の回答として使えません',
    notKept: '前年度の回答を保存できませんでした',
    notKeptText: '画面右上の説明を確かめてから、もう一度お試しください。',
    passphrase: {
      text: '「{{fileName}}」はパスフレーズで封がされています。控えを保存したときのパスフレーズを入力してください。',
      label: words.key.passphrase,
      wrong: 'パスフレーズが違います。もう一度確かめて入力してください。',
      open: phrases.control.open,
      stop: 'やめる',
    },
    refused: {
      'same-inspection': '今回の点検の回答ファイルです。前年度のファイルを選んでください。',
      'not-earlier': '今回より前の点検の回答ではありません。前年度のファイルを選んでください。',
      'other-department': '別の所属の回答です。この所属か、この所属が引き継いだ所属のファイルを選んでください。',
      'other-questionnaire':
        '今回の点検票と同じ項目が1つもありません。自己点検の前年度のファイルかどうか、確かめてください。',
      'for-officers':
        '情報担当課だけが開けるように封がされています。パスフレーズを付けて保存した控えか、回答したパソコンにあるファイルを選んでください。',
      'other-kind':
        '自己点検のファイルですが、回答ファイルではありません。前年度の回答ファイルか、その控えを選んでください。',
    },
  },
  preset: {
    locked: '情報担当課が決めています。変えるときは、情報担当課へご連絡ください。',
    expected: '情報担当課では「{{answer}}」と見ています。',
  },
  switchedOff: '「いいえ」に変えた理由：{{reason}}',
  changeReason: '理由を直す',
  changeReasonOf: '「{{flag}}」の理由を直す',
  notStored: '変更を保存できませんでした。画面右上の「保存できません」の説明を確かめてから、もう一度選んでください。',
  history: {
    undo: phrases.control.undo,
    redo: phrases.control.redo,
    done: {
      undo: '「{{flag}}」の選択を元に戻しました。',
      redo: '「{{flag}}」の選択をやり直しました。',
    },
    nothing: {
      undo: '元に戻せる選択はありません。',
      redo: 'やり直せる選択はありません。',
    },
    elsewhere: '「{{flag}}」の選択は、そのあと別の所で変わったため、そのままにしました。',
  },
  off: {
    title: '「いいえ」に変えますか',
    concerns: {
      expected: '情報担当課では、この所属に当てはまると見ています。',
      'on-last-year': '前年度は「はい」でした。',
    },
    removed: '次の{{items}}項目が、この所属の点検から外れます。',
    removedNone: '点検から外れる項目はありません。',
    removedList: '外れる項目',
    answered:
      'このうち{{answered}}項目には回答があります。回答は消えずに残りますが、集計にも回答ファイルにも入りません。「はい」に戻すと、また使われます。',
    reason: '変える理由',
    reasonHelp: '理由は回答ファイルに書かれ、情報担当課が確かめます。例：8月にアカウントを廃止したため。',
    reasonMissing: '理由を入力してください。',
    confirm: '「いいえ」に変える',
    keep: '「はい」のままにする',
    saveReason: '理由を保存する',
    editTitle: '「いいえ」に変えた理由を直します',
  },
};
