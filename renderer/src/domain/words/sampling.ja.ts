/** 抽出確認: what the check of an answer came to. */
export const sampling = {
  agrees: '一致',
  differs: '不一致',
  unsure: '確認できず',
  rate: '一致率',
};
