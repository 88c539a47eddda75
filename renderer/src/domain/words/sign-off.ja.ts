/** The sign-off by the chief. */
export const signOff = {
  draft: '決裁用（案）',
  approvedOn: '確認した日',
  signOff: '所属長確認',
  respondent: '回答者',
  approver: '確認者',
  filledInBy: '入力した方',
  date: '確認日',
  declaredAt: '確定日時',
  documentNumber: '文書番号',
  reopened: '版を重ねた理由',
  capacity: {
    self: '本人',
    deputy: '代決',
    delegated: '専決',
  },
  medium: {
    paper: '紙の決裁',
    electronic: '電子決裁',
  },
};
