/** One year’s inspection. */
export const inspection = {
  title: '点検の名前',
  fiscalYear: '年度',
  city: '市の名前',
  opensOn: '開始日',
  dueOn: '提出期限',
  baseDate: '点検基準日',
  issuedAt: '作成日時',
};
