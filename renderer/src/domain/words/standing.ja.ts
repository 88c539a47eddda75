/** Where a department stands in the collection. */
export const standing = {
  missing: '未提出',
  waiting: '受付待ち',
  furtherWaiting: '次の版が受付待ち',
  received: '受領',
  accepted: '受理',
  'sent-back': '差戻し中',
  conflict: '競合',
  excluded: '対象外',
  late: '期限後に受領',
  overdue: '期限を過ぎて未提出',
  resubmitted: '再提出',
};
