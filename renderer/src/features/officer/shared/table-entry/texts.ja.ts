import { tableUnreadableMessagesJa } from '#documents/table-reading/unreadable.ts';

const reasons: Record<keyof typeof tableUnreadableMessagesJa | 'disk' | 'ended', string> = {
  ...tableUnreadableMessagesJa,
  disk: 'ファイルを読み取れません。場所と権限を確かめてください。',
  ended:
    '読み取りに時間がかかりすぎたため、途中でやめました。必要な行と列だけを新しいブックに貼り付けて、保存し直してください。',
};

/** Tables that are pasted or read from a file: roster, additions to packs, remarks. */
export const table = {
  paste: '{{name}}を貼り付ける',
  pasteHelp: '表計算ソフトで、見出しの行から最後の行までをコピーして貼り付けてください。読み取れると欄は空に戻ります。',
  choose: '{{name}}のファイルを選ぶ（CSV・XLSX）',
  template: '{{name}}のひな形を保存する',
  templateName: '{{name}}_ひな形.xlsx',
  drop: '{{name}}を取り除く',
  unreadable: {
    title: '{{name}}のファイルを読み取れませんでした',
    reasons,
  },
  faults: {
    title: '{{name}}に{{n}}件の誤りがあります',
    text: '元の表を直してから、もう一度読み込んでください。誤りがある表は、一部だけ取り込むことはしません。',
    caption: '{{name}}の誤り',
    row: '行',
    column: '列',
    message: '直すところ',
  },
  notes: {
    title: '{{name}}を読み取りました。確かめていただきたいところが{{n}}件あります',
    text: 'このままでよければ、何もする必要はありません。直すときは、元の表を直してから、もう一度読み込んでください。',
    caption: '{{name}}の確かめるところ',
    rows: '{{from}}〜{{to}}',
    message: '確かめるところ',
  },
  more: '（はじめの{{n}}件を表示しています。）',
};
