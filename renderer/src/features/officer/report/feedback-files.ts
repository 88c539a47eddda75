import { feedbackSheet, type FeedbackCity, type FeedbackRemark } from '#documents/report/feedback.ts';
import { closingName } from '#domain/closing/basis.ts';
import { markedFileName } from '#domain/exchange/marked-file-name.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { OutgoingFile } from '#host/host.ts';

/** What the sheets of all departments are made from. `remarks` are by department code; `at` is the instant they are written. */
export interface FeedbackOrder {
  city: FeedbackCity;
  records: readonly FindingRecord[];
  remarks: ReadonlyMap<string, FeedbackRemark[]>;
  words: string;
  /** What the sheet is called in the name of its file. */
  label: string;
  at: string;
}

interface Watching {
  signal: AbortSignal;
  /** How many sheets are written. */
  onProgress: (written: number) => void;
}

/**
 * One DOCX for each counted department, in their order. Between two of them the page gets its turn; `cancelled` when the signal was given
 * meanwhile, then there is no file at all.
 */
export async function feedbackFiles(
  { city, records, remarks, words, label, at }: FeedbackOrder,
  { signal, onProgress }: Watching,
): Promise<Result<OutgoingFile[], { kind: 'cancelled' }>> {
  // What writes the files is loaded only when it is asked for.
  const { paperDocx } = await import('#documents/report/docx.ts');
  const own = byDepartment(records);
  const files: OutgoingFile[] = [];
  for (const row of city.matrix.rows) {
    const { code } = row.department;
    const sheet = feedbackSheet(
      { city, records: own.get(code) ?? [], remarks: remarks.get(code) ?? [], words, at },
      row,
    );
    files.push({ name: sheetName(city, row.department, label), bytes: await paperDocx(sheet) });
    onProgress(files.length);
    await turnOfThePage();
    if (signal.aborted) return fail({ kind: 'cancelled' });
  }
  return ok(files);
}

function byDepartment(records: readonly FindingRecord[]): ReadonlyMap<string, FindingRecord[]> {
  const groups = new Map<string, FindingRecord[]>();
  for (const record of records) {
    const group = groups.get(record.department.code);
    if (group === undefined) groups.set(record.department.code, [record]);
    else group.push(record);
  }
  return groups;
}

/** 「取扱注意_自己点検_R08_031_市民課_フィードバック票_第1回締め.docx」. */
function sheetName(city: FeedbackCity, { code, name }: Department, label: string): string {
  return markedFileName(city.summary.inspection.fiscalYear, [code, name, label, ...closingOf(city)], '.docx');
}

/** 「取扱注意_自己点検_R08_フィードバック票_第1回締め」: the folder or ZIP that holds the sheets. */
export function feedbackFolder(city: FeedbackCity, label: string): string {
  return markedFileName(city.summary.inspection.fiscalYear, [label, ...closingOf(city)], '');
}

function closingOf({ summary: { basis } }: FeedbackCity): string[] {
  return basis.kind === 'closing' ? [closingName(basis.number)] : [];
}

function turnOfThePage(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
