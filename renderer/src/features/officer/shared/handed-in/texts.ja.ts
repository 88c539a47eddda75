/** What a department handed in, as the officer reads it. */
export const handedIn = {
  ranking: {
    focus: '重点',
  },
  department: {
    profile: '所属の状況',
    flag: '質問',
    answer: '回答',
    on: 'はい',
    off: 'いいえ',
    flagUnanswered: '未回答',
    reason: '理由',
  },
  handed: '{{item}}に添付されたファイル',
};
