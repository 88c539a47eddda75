/** The pages of the security officer. */
export const page = {
  collect: '受付',
  returns: '通知',
  overview: '集計',
  items: '項目別',
  findings: '未実施事項',
  samples: '抽出確認',
  years: '年度の比較',
  report: '報告',
};
