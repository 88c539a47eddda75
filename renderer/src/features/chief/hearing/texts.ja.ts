import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../shared/phrases/texts.ja.ts';
/** 聞き取り用紙: a blank form to ask around with. */
export const hearing = {
  title: phrases.control.interview,
  lead: '係や担当の方に紙で聞き取るための、書き込み用の用紙です。入力した回答は印刷しません。',
  print: phrases.control.print,
  options: '印刷する内容',
  section: '聞き取る係など',
  sectionHelp: '用紙の上に印刷します。書かなくてもかまいません。例：住民記録係',
  chapters: '印刷する章',
  chapterCount: '{{title}}（{{n}}項目）',
  all: 'すべて選ぶ',
  none: 'すべて外す',
  chosen: '{{chapters}}章・{{items}}項目を印刷します。',
  nothing: {
    title: '印刷する章が選ばれていません',
    text: '「印刷する章」から、聞き取りに使う章を選んでください。',
  },
  sheet: {
    caution: words.file.caution,
    running: '{{year}}　{{department}}　{{title}}　聞き取り用紙',
    title: '{{year}}　{{title}}　聞き取り用紙',
    department: words.department.department,
    section: '係など',
    person: '答えた方（職・氏名）',
    date: '聞き取った日',
    dateBlank: '令和　　年　　月　　日',
    asker: '聞き取った方',
    how: '当てはまるものを1つ選び、□に印を付けてください。△と×は、状況に何ができていないかを書いてください。',
    choices: words.answer.answer,
    state: words.answer.parts.comment,
    evidence: '根拠資料・保管場所',
    priority: words.answer.focus,
  },
};
