import type { CitySummary } from '#domain/aggregation/summary.ts';
import { MARKING } from '#domain/exchange/marked-file-name.ts';
import { workbookBytes } from '../xlsx.ts';
import { answerSheet } from './answer-sheet.ts';
import { definitionSheet } from './definition-sheet.ts';
import { findingSheet } from './finding-sheet.ts';
import { itemSheet } from './item-sheet.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { statusSheet } from './status-sheet.ts';

/**
 * The officer's workbook: 集計表, 項目別, 未実施一覧, 提出状況, 回答一覧 and 定義. Leaves out 提出状況 when departments are masked. `at` is the
 * instant of writing.
 */
export function summaryWorkbook(summary: CitySummary, at: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    matrixSheet(summary),
    itemSheet(summary),
    findingSheet(summary),
    // Times, revisions and 執行機関 would reveal masked departments.
    ...(summary.masking === undefined ? [statusSheet(summary, at)] : []),
    answerSheet(summary),
    definitionSheet(summary, at),
  ];
  return workbookBytes(sheets, MARKING);
}
