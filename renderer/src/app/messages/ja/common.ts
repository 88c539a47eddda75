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
    openCalendar: 'カレンダーを開く',
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
