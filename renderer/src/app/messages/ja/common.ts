/** Words of the frame around every page, and the few words that components need by themselves. */
export const common = {
  product: { name: '点検', tagline: '情報セキュリティ自己点検' },
  frame: { skip: '本文へ移動', settings: '設定' },
  notFound: {
    title: 'ページが見つかりません',
    lead: '移動先のページがありません。最初の画面からやり直してください。入力した内容はそのまま残っています。',
    home: '最初の画面へ',
  },
  ui: {
    close: '閉じる',
    cancel: 'キャンセル',
    required: '必須',
    optional: '任意',
    full: '{max}文字まで入ります。長い文を貼り付けたときは、終わりまで入っているかを確かめてください。',
    openCalendar: 'カレンダーを開く',
    dayNotRead:
      '貼り付けた内容を日付として読み取れません。「令和8年4月1日」「R8.4.1」「2026-04-01」のような形にしてください。',
    noSuchDay: 'その月にない日です。入っている日付を確かめてください。',
    unlikelyYear: '年を確かめてください。',
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
