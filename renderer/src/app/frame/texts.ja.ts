import { phrases } from '#features/shared/phrases/texts.ja.ts';
/** Words of the frame around every page, and the few words that components need by themselves. */
export const common = {
  product: {
    name: '点検',
    tagline: '情報セキュリティ自己点検',
  },
  frame: {
    skip: '本文へ移動',
    settings: phrases.control.settings,
  },
  notFound: {
    title: 'ページが見つかりません',
    lead: '移動先のページがありません。最初の画面からやり直してください。入力した内容はそのまま残っています。',
    home: '最初の画面へ',
  },
  ui: {
    close: phrases.control.close,
    cancel: 'キャンセル',
    required: '必須',
    optional: '任意',
    full: '{max}文字まで入ります。長い文を貼り付けたときは、終わりまで入っているかを確かめてください。',
    openCalendar: '{label}のカレンダーを開く',
    calendarComing: 'カレンダーを用意しています',
    calendarFailed: 'カレンダーを開けませんでした。日付は欄に入力できます。',
    dayExample: '例：9.3.31、R9/3/31、3月31日',
    dayNotRead: '日付として読み取れません。例：9.3.31、R9/3/31、3月31日',
    noSuchDay: 'この日付はありません。月と日を確かめてください。',
    unlikelyYear: '年を確かめてください。平成元年から令和81年までの日付を入力できます。',
    previousMonth: '前の月',
    nextMonth: '次の月',
    noMatch: '当てはまるものがありません。',
    showOptions: '一覧を開く',
    increase: '1つ増やす',
    decrease: '1つ減らす',
    sortAscending: '昇順に並べ替える',
    sortDescending: '降順に並べ替える',
  },
};
