/** The files that people hand to each other. */
export const file = {
  revision: '版',
  code: '照合コード',
  fileName: 'ファイル名',
  receivedAt: '受領日時',
  result: '回答ファイル',
  pack: '配布ファイル',
  handedOverAt: '引き渡した日時',
  handedOverTo: '引き継ぐ方',
  handedOver: '引き渡し済み',
  draft: '下書き',
  return: '通知',
  returns: {
    improvement: '改善指示',
    'sent-back': '差戻し',
  },
  remarks: '情報担当課からの指摘',
  caution: '取扱注意',
};
