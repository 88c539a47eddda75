import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
/** The look over all answers before the sign-off. */
export const review = {
  title: words.step.review,
  lead: '足りないところと、△・×の内容を確かめます。所属長が読み通してから、所属長確認へ進んでください。',
  leadSigned: '確定した回答を読み返せます。',
  summary: phrases.control.printSummary,
  hearing: phrases.control.interview,
  ready: {
    title: '足りないところはありません',
    text: '下の一覧を読み通し、よければ所属長確認へ進んでください。',
    next: '所属長確認へ進む',
  },
  missing: {
    title: 'あと{{n}}件で所属長確認へ進めます',
    lead: '項目を押すと、その場所へ移ります。',
    respondent: '入力する方の職・氏名が入っていません',
    flags: '所属の状況で、まだ答えていない質問',
    unanswered: 'まだ答えていない項目',
    held: '保留（わからない）のままの項目',
    unconfirmed: '前年度から引き継いだまま、確認していない項目',
    inputs: '記入が足りない項目',
    count: phrases.pattern.files,
    inputsOf: '足りない記入：{{inputs}}',
    separator: phrases.control.between,
    input: {
      method: words.answer.parts.method,
      comment: words.answer.parts.comment,
      evidence: words.answer.parts.evidence,
      action: '改善計画（何をするか・担当する職・期限）',
      reason: words.answer.parts.reason,
      rows: words.answer.parts.rows,
    },
  },
  table: {
    title: words.figure.chapterCounts,
    chapter: words.answer.chapter,
    held: words.answer.held,
    unanswered: words.answer.unanswered,
    total: words.figure.total,
    sum: words.figure.sum,
  },
  notes: {
    title: '読み通すときの目安',
    lead: '誤りとは限りません。そのままでも、所属長確認へ進めます。',
    items: '項目を見る（{{n}}項目）',
    unverified:
      '確認方法が「{{method}}」の回答が{{fraction}}件（{{rate}}）あります。現物や記録で確かめられるものがないか、ご覧ください。',
    notApplicable:
      '「{{symbol}} {{label}}」が{{fraction}}件（{{rate}}）あります。該当なしの理由が今も正しいか、ご覧ください。',
    unreported: '以前に決めた改善計画や受けた改善指示のうち、進捗が報告されていない項目が{{n}}項目あります。',
    notAsked:
      '以前に決めた改善計画や受けた改善指示のうち、今の所属の状況では答える項目にないものが{{n}}件あります。所属の状況が正しいか、ご覧ください。',
    contradicted:
      '進捗を「完了」としながら、回答が△か×のままの項目が{{n}}項目あります。回答と進捗のどちらが正しいか、ご覧ください。',
    none: '確認方法が「{{method}}」の回答と、「{{symbol}} {{label}}」の回答はありません。',
  },
  contradictions: {
    'outsider-named':
      '所属の状況で業務の委託はないとしていますが、委託先や業者に触れた回答が{{n}}項目あります。所属の状況が正しいか、ご覧ください。',
    'many-not-applicable':
      '「{{na}}」が回答の3割を超えています（{{n}}項目）。所属の状況と該当なしの理由が今も正しいか、ご覧ください。',
    'many-unverified':
      '{{yes}}のうち、確認方法が「{{method}}」のものが3割を超えています（{{n}}項目）。現物や記録で確かめられるものがないか、ご覧ください。',
    'all-yes':
      'すべての回答が{{yes}}で、状況の記入が1件もありません。{{focus}}項目だけでも、実際の様子と合っているか読み返してください。',
    'due-past': '改善計画の期限が過ぎている項目が{{n}}項目あります。期限か回答を見直してください。',
    'due-far':
      '改善計画の期限が2年より先の項目が{{n}}項目あります。早められないか、途中の区切りを決められないか、ご検討ください。',
    'same-comment':
      '同じ文の状況（「{{comment}}」）が{{n}}項目に書かれています。それぞれの項目に合った内容か、ご覧ください。',
    'no-evidence':
      '根拠資料に「なし」と書かれた項目が{{n}}項目あります。資料がないときは、回答や確認方法を見直してください。',
  },
  attached: {
    title: '根拠資料の添付',
    count: '{{n}}件・{{size}}',
    lead: '次のファイルが、回答と一緒に提出されます。個人が特定できるものや、パスワードが写っていないか確かめてください。',
    separator: phrases.control.between,
  },
  findings: {
    title: '△・×の項目と改善計画',
    none: '△・×の項目はありません。',
    count: phrases.pattern.items,
    comment: words.answer.parts.comment,
    action: words.answer.parts.action,
    post: words.action.post,
    due: words.action.due,
    notGiven: words.answer.notGiven,
    open: '{{item}}の回答を見る',
  },
  lastYear: {
    title: '前年度との比較',
    count: '同じ質問で両方に答えた{{n}}項目',
    lead: '質問の文が変わっていない項目だけを比べています。',
    caption: '前年度と今年度の回答の数',
    status: words.answer.answer,
    before: '前年度',
    now: '今年度',
    rate: words.figure.implementation,
    worse: '前年度より下がった項目が{{n}}項目あります。理由が状況に書かれているか、ご覧ください。',
    notWorse: '前年度より下がった項目はありません。',
    change: '{{before}}から{{now}}へ',
    switchedOff:
      '前年度は「はい」で、今年度は「いいえ」にした所属の状況が{{n}}件あります。仕事がなくなったのかどうか、ご覧ください。',
    none: '同じ質問で、両方の年度に答えた項目はまだありません。',
  },
  remarks: {
    title: words.file.remarks,
    count: phrases.pattern.files,
    lead: '前に提出した版への指摘と、今の回答です。指摘のとおりに直したかどうかを確かめてください。',
    notAsked: '今は対象外',
    kind: words.file.returns,
    due: phrases.pattern.dueOf,
  },
  changed: {
    title: '質問の文が変わった回答が{{n}}件あります',
    text: '新しい配布ファイルで質問の文が変わりました。前の文に対する回答のままになっているので、読み直して、同じでも選び直してください。',
  },
};
