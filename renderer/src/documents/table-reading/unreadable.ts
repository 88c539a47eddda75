import { TABLE_LIMITS } from './limits.ts';

/** Why a file cannot be read as a table. */
export type TableUnreadable =
  | { kind: Exclude<UnreadableKind, 'too-far'> }
  /** `cell` is the first cell beyond the limits, in spreadsheet notation: 「XFD12」. */
  | { kind: 'too-far'; cell: string };

export type UnreadableKind =
  | 'empty'
  | 'too-large'
  | 'unpacks-too-large'
  | 'too-many-cells'
  | 'too-far'
  | 'password'
  | 'old-excel'
  | 'binary-excel'
  | 'opendocument'
  | 'other-office'
  | 'archive'
  | 'no-sheet'
  | 'damaged'
  | 'not-a-table';

const COUNT = new Intl.NumberFormat('ja-JP');
const AS_XLSX = '表計算ソフトで開き、「Excelブック（.xlsx）」として保存し直してください。';
const MOST = `読み取れるのは、${COUNT.format(TABLE_LIMITS.rows)}行、${COUNT.format(TABLE_LIMITS.columns)}列、${COUNT.format(TABLE_LIMITS.cells)}セルまでです。`;

/** The messages in the window and on the command line. 「{{cell}}」 is replaced by the cell of `too-far`. */
export const tableUnreadableMessagesJa: Record<UnreadableKind, string> = {
  empty: 'ファイルの中身がありません。',
  'too-large': `ファイルが大きすぎます（${TABLE_LIMITS.size / 1024 / 1024}MBまで）。画像や使っていないシートを取り除いてください。`,
  'unpacks-too-large':
    'ファイルの大きさに比べて中身が大きすぎるため、開きません。必要な行と列だけを新しいブックに貼り付けて、保存し直してください。',
  'too-many-cells': `表が大きすぎます。${MOST}使っていないセルを消してください。`,
  'too-far': `離れたセル「{{cell}}」に値があります。${MOST}使っていないセルを消してください。`,
  password: 'パスワードが付いています。表計算ソフトでパスワードを外して、保存し直してください。',
  'old-excel': `古い形のExcelファイル（.xls）です。${AS_XLSX}`,
  'binary-excel': `Excelのバイナリブック（.xlsb）です。${AS_XLSX}`,
  opendocument: `OpenDocument形式（.odsなど）のファイルです。${AS_XLSX}`,
  'other-office': 'Excelの表ではなく、ほかの種類の文書です。表のファイルを選んでください。',
  archive: '圧縮されたファイルです。中の表のファイルを取り出してから選んでください。',
  'no-sheet': '表のあるシートが見つかりません。',
  damaged: 'ファイルが壊れているか、途中で切れています。もう一度受け取るか、保存し直してください。',
  'not-a-table': '表のファイルではありません。「Excelブック（.xlsx）」か「CSV（コンマ区切り）」を選んでください。',
};

/** The message for one file. */
export function tableUnreadableText(failure: TableUnreadable): string {
  const message = tableUnreadableMessagesJa[failure.kind];
  return failure.kind === 'too-far' ? message.replace('{{cell}}', failure.cell) : message;
}
