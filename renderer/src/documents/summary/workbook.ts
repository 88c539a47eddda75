import type { CitySummary } from '#domain/aggregation/summary.ts';
import { MARKING } from '#domain/exchange/marked-file-name.ts';
import { workbookBytes } from '../xlsx.ts';
import { answerSheet } from './answer-sheet.ts';
import { definitionSheet } from './definition-sheet.ts';
import { findingSheet } from './finding-sheet.ts';
import { itemSheet } from './item-sheet.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { statusSheet } from './status-sheet.ts';

/** The officer's workbook: 集計表, 項目別, 未実施一覧, 提出状況, 回答一覧 and 定義, without 提出状況 where names were taken out. `at` is the instant it is written. */
export function summaryWorkbook(summary: CitySummary, at: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    matrixSheet(summary),
    itemSheet(summary),
    findingSheet(summary),
    // When what was received, in which revision and for which 執行機関 would tell who is who.
    ...(summary.masking === undefined ? [statusSheet(summary, at)] : []),
    answerSheet(summary),
    definitionSheet(summary, at),
  ];
  return workbookBytes(sheets, MARKING);
}
