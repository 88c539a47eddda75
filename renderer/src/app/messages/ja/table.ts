/** Tables that are pasted or read from a file: roster, additions to packs, remarks. */
export const table = {
  paste: '{{name}}を貼り付ける',
  pasteHelp: '表計算ソフトで、見出しの行から最後の行までをコピーして貼り付けてください。読み取れると欄は空に戻ります。',
  choose: '{{name}}のファイルを選ぶ（CSV・XLSX）',
  template: '{{name}}のひな形を保存する',
  templateName: '{{name}}_ひな形.csv',
  drop: '{{name}}を取り除く',
  unreadable: {
    title: '{{name}}のファイルを読み取れませんでした',
    text: '表計算ソフトで「Excelブック（.xlsx）」または「CSV（コンマ区切り）」として保存し直してください。パスワードの付いたファイルは読み取れません。',
  },
  faults: {
    title: '{{name}}に{{n}}件の誤りがあります',
    text: '元の表を直してから、もう一度読み込んでください。誤りがある表は、一部だけ取り込むことはしません。',
    caption: '{{name}}の誤り',
    row: '行',
    column: '列',
    message: '直すところ',
  },
};
