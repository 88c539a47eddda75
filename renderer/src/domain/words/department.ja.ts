/** A department and what is known of it. */
export const department = {
  department: '所属',
  parent: '部',
  bodies: '執行機関',
  roster: '所属名簿',
  profile: '所属の状況',
  yes: 'はい',
  no: 'いいえ',
};
