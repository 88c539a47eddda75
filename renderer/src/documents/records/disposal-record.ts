import { dayLabel, fiscalYearLabel, instantLabel, tokyoDay } from '#domain/calendar.ts';
import { MARKING, markedFileName } from '#domain/exchange/marked-file-name.ts';
import type { Disposal } from '#domain/inspection/disposal.ts';
import { keptUntil } from '#domain/inspection/retention.ts';
import { words } from '#domain/words/words.ja.ts';
import { encodeText } from '../text.ts';

// The editor of older Windows versions recognises UTF-8 only by this mark, and line ends only as CRLF.
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** 廃棄記録 as a text file ready for printing: UTF-8 with byte order mark, CRLF. */
export function disposalRecord(disposal: Disposal): Uint8Array<ArrayBuffer> {
  const lines = [
    MARKING,
    '',
    '廃棄記録　情報セキュリティ自己点検',
    '',
    ...entriesOf(disposal).map(([label, text]) => `${label}：${text}`),
  ];
  return encodeText(BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join(''));
}

/** 「取扱注意_自己点検_R08_廃棄記録_2032-04-01.txt」. */
export function disposalFileName({ fiscalYear, disposedAt }: Pick<Disposal, 'fiscalYear' | 'disposedAt'>): string {
  return markedFileName(fiscalYear, ['廃棄記録', tokyoDay(disposedAt)], '.txt');
}

function entriesOf(disposal: Disposal): [string, string][] {
  return [
    ['団体', disposal.city],
    ['点検', disposal.title],
    [words.inspection.fiscalYear, fiscalYearLabel(disposal.fiscalYear)],
    ['点検の識別番号', disposal.inspection],
    [words.disposal.retention, `${disposal.retentionYears}年（${dayLabel(keptUntil(disposal))}まで）`],
    [words.disposal.disposedAt, instantLabel(disposal.disposedAt)],
    [words.disposal.disposedBy, disposal.disposedBy],
    [words.disposal.reason, disposal.reason.replaceAll('\n', `${LINE_END}　　`)],
    ['廃棄した回答ファイル', `${disposal.submissions}件`],
    ['廃棄した入力中・確定済みの回答', `${disposal.responses}件`],
    ['廃棄した受付簿', `${disposal.ledgerEntries}行`],
    ['受付簿の最後の行のハッシュ値', disposal.ledgerHead === '' ? 'なし' : disposal.ledgerHead],
  ];
}
