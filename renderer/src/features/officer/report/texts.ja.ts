import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
/** The report for the committee, its wording, and the sheets for departments. */
export const report = {
  title: words.page.report,
  lead: '委員会への報告資料と、所属に返すフィードバック票を作ります。数え方は、集計の画面と同じです。',
  reading: '報告に入れる数字を数えています。',
  committee: {
    title: '委員会報告資料',
    lead: '概要、章別・脅威別・領域別の結果、重点項目の未実施、改善の状況、見直しの候補、用語の定義を、A4判縦にまとめます。Wordの文書は、書き出した後も編集できます。',
    notClosed: {
      title: '締めていない途中の数字です',
      text: '後から受け付けたファイルで数字が変わります。報告に使うときは、先に「受付」で締めてください。いちばん新しい締めの数字で作ります。',
      chosen:
        '後から受け付けたファイルで数字が変わります。報告に使うときは、上の「数字の時点」で締めを選んでください。',
    },
    named: {
      title: '書き直した文章に、所属名が入っています',
      text: '所属名を伏せても、文章はそのまま印刷されます。公表するときは直してください：{{names}}',
      between: phrases.control.between,
    },
    docx: 'Wordで保存する',
    paper: '印刷・PDFへ',
    holds: '全庁と所属ごとの結果（市の弱点）が入っています。',
    file: '委員会報告資料',
    fileMasked: '委員会報告資料_所属名なし',
  },
  paper: {
    title: '委員会報告資料の印刷',
    lead: 'この体裁のまま印刷します。文章は「報告」の画面で直せます。',
    back: '報告へ戻る',
  },
  wording: {
    title: '報告の文章',
    lead: '数字から作った案です。書き直すと、その文章を使います。表の数字は変わりません。',
    own: '書き直した文章です',
    outdated: '書き直した後で、案が変わりました。数字を確かめてください',
    proposal: '案：{{text}}',
    reset: '案に戻す',
    resetOf: '「{{label}}」を案に戻す',
    texts: {
      overview: words.reportPart.overview,
      chapters: words.reportPart.chapters,
      threats: words.reportPart.threats,
      tiers: words.reportPart.tiers,
      focus: '重点項目の未実施',
      findings: words.reportPart.findings,
      sampling: words.reportPart.sampling,
      years: words.reportPart.years,
      review: words.reportPart.review,
      ahead: words.reportPart.ahead,
      feedback: 'フィードバック票の、全所属への文',
    },
  },
  feedback: {
    title: 'フィードバック票',
    lead: '所属ごとにA4判のWordの文書を作ります。その所属の結果と全庁の数字、△と×の項目と改善計画、書きかけの通知にある指摘が入ります。ほかの所属の名前や結果は入りません。',
    write: '{{n}}所属分をまとめて保存する',
    cancel: '中止する',
    progress: 'フィードバック票を作っています',
    progressOf: '{{n}} / {{total}}所属',
    cancelled: '中止しました。ファイルは保存していません。',
    holds: '所属ごとの結果と、できていないところが入っています。それぞれの所属だけに渡してください。',
    file: 'フィードバック票',
  },
};
