/** 未実施事項 and how they are treated. */
export const finding = {
  state: '対応の状態',
  states: {
    'not-started': '未着手',
    underway: '対応中',
    done: '完了',
    accepted: '受容',
    resolved: '解消',
    lapsed: '対象外',
  },
  overdue: '期限超過',
  owner: '担当',
  risk: 'リスク',
  likelihood: '起こりやすさ',
  note: 'メモ',
  aside: '例外措置・受容',
  requests: '情報担当課への依頼',
  budget: '予算要求',
  history: '変更の履歴',
  asAnswered: '（所属の回答のとおり）',
  proposed: '案',
};
