/** What is done about a △ or ×, and how far it is. */
export const action = {
  kind: '進め方',
  what: '何をするか',
  post: '担当する職',
  due: '期限',
  noDue: '期限未定',
  states: {
    'not-started': '未着手',
    underway: '実施中',
    done: '完了',
  },
};
