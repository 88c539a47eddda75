import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { cautionText } from '#documents/caution-text.ts';
import { words } from '#domain/words/words.ja.ts';
import { countsIn } from '#domain/aggregation/counts.ts';
import { tallyOf } from '#domain/aggregation/item-outcomes.ts';
import { stage, type Verdict } from '#domain/collection/staging.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { readSigned } from '#domain/exchange/signed-file.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import { findDepartment, targetsOf } from '#domain/inspection/roster.ts';
import { ok, type Result } from '#domain/result.ts';
import { readPack, type ReadPack } from '#domain/pack/read.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { readResultFile, type ReadResultFile } from '#domain/result-file/read.ts';
import { RETURN_FILE, type ReturnPayload } from '#domain/returns/return-payload.ts';
import { verifySignature } from '#sealing/verify-signature.ts';

/**
 * A file that passed every check: its payload, the verdict against the built-in inspection (results only), and some
 * lines for people.
 */
export interface HandedFile {
  payload: unknown;
  verdicts: Verdict[];
  code: string;
  lines: string[];
}

/** Reads a result, a pack or a return, whichever it is. */
export async function handedFile(text: string, unseal: Unseal): Promise<Result<HandedFile, Unreadable>> {
  const result = await readResultFile(text, verifySignature, unseal);
  if (result.ok) return ok(ofResult(result.value));
  if (result.failure.kind !== 'other-kind') return result;
  const pack = await readPack(text, verifySignature, unseal);
  if (pack.ok) return ok(ofPack(pack.value));
  if (pack.failure.kind !== 'other-kind') return pack;
  const returned = await readSigned(RETURN_FILE, text, verifySignature, unseal);
  return returned.ok ? ok(ofReturn(returned.value.payload, returned.value.code)) : returned;
}

function ofResult(result: ReadResultFile): HandedFile {
  const { payload, code } = result;
  const { department, response, respondent, approver, attachments } = payload;
  const staged = stage({ inspection, questionnaire }, [], [{ fileName: '', outcome: ok(result) }]);
  const verdicts = staged.map(({ verdict }) => verdict);
  const lines = [
    `回答ファイル: ${department.code} ${department.name} 第${response.revision}版`,
    `回答者: ${respondent.post} ${respondent.name}`,
    `確認者: ${approver.post} ${approver.name}（${approver.date}）`,
    `回答: ${countsOf(payload)}`,
    `添付: ${attachments.length}件`,
    `判定: ${verdicts.map((verdict) => words.verdict[verdict].label).join('・')}`,
    ...staged.flatMap(({ cautions }) => cautions.map((caution) => `注意: ${cautionText(caution)}`)),
  ];
  return { payload, verdicts, code, lines };
}

/**
 * Counts as the window does when the file answers the built-in questionnaire; otherwise counts the statuses in the
 * file.
 */
function countsOf(payload: Payload): string {
  const department = findDepartment(inspection.roster, payload.department.code);
  if (payload.questionnaire.digest !== inspection.questionnaire.digest || department === undefined) {
    const count = (status: Status) => payload.answers.filter((answer) => answer.status === status).length;
    return `○ ${count('yes')}　△ ${count('partial')}　× ${count('no')}　－ ${count('na')}`;
  }
  const { yes, partial, no, na, unanswered } = countsIn(tallyOf(questionnaire, department, payload).outcomes.values());
  return `○ ${yes}　△ ${partial}　× ${no}　－ ${na}　未回答 ${unanswered}`;
}

function ofPack({ payload, code }: ReadPack): HandedFile {
  const lines = [
    `配布ファイル: ${payload.inspection.title} 第${payload.revision}版`,
    `対象の所属: ${payload.department === null ? targetsOf(payload.inspection.roster).length : 1}`,
    `情報担当課: ${payload.officers.map(({ name }) => name).join('、')}`,
  ];
  return { payload, verdicts: [], code, lines };
}

function ofReturn(payload: ReturnPayload, code: string): HandedFile {
  const { department, kind, officer, remarks } = payload;
  const lines = [
    `${words.file.return}（${words.file.returns[kind]}）: ${department.code} ${department.name}`,
    `情報担当課: ${officer.name}`,
    `指摘: ${remarks.length}件`,
  ];
  return { payload, verdicts: [], code, lines };
}
