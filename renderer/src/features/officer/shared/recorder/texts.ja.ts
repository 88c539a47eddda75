/** Who writes a decision into the record. */
export const recorder = {
  edit: {
    by: '記録する人',
    byHelp: '履歴に残ります。職と氏名を書いてください。',
    byMissing: '記録する人を入力してください。',
  },
};
