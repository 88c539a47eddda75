/** The look over all answers before the sign-off. */
export const review = {
  title: '確認',
  lead: '足りないところと、△・×の内容を確かめます。所属長が読み通してから、所属長確認へ進んでください。',
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
    inputs: '記入が足りない項目',
    count: '{{n}}件',
    inputsOf: '足りない記入：{{inputs}}',
    separator: '、',
    input: {
      method: '確認方法',
      comment: '状況',
      evidence: '根拠資料',
      action: '改善計画（何をするか・担当する職・期限）',
      reason: '該当なしの理由',
      rows: '一覧',
    },
  },
  table: {
    title: '章ごとの回答の数',
    chapter: '章',
    held: '保留',
    unanswered: '未回答',
    total: '計',
    sum: '合計',
  },
  notes: {
    title: '読み通すときの目安',
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
  findings: {
    title: '△・×の項目と改善計画',
    none: '△・×の項目はありません。',
    count: '{{n}}項目',
    comment: '状況',
    action: '改善計画',
    post: '担当する職',
    due: '期限',
    notGiven: '未記入',
    open: '{{item}}の回答を見る',
  },
  remarks: {
    title: '情報担当課からの指摘',
    count: '{{n}}件',
    lead: '前に提出した版への指摘と、今の回答です。指摘のとおりに直したかどうかを確かめてください。',
    notAsked: '今は対象外',
    kind: { 'sent-back': '差戻し', improvement: '改善指示' },
    due: '　期限：{{due}}',
  },
  changed: {
    title: '質問の文が変わった回答が{{n}}件あります',
    text: '新しい点検パックで質問の文が変わりました。前の文に対する回答のままになっているので、読み直して、同じでも選び直してください。',
  },
};
