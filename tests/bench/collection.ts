import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { AXES } from '#domain/aggregation/axes.ts';
import { findingsOf } from '#domain/findings/finding.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { citySummary } from '#domain/aggregation/summary.ts';
import { stage, type IncomingResultFile } from '#domain/collection/staging.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { targetsOf } from '#domain/inspection/roster.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { findingRecords } from '#domain/findings/record.ts';
import { DEFAULT_RISK_SCALE } from '#domain/findings/risk.ts';
import { reviewCandidates } from '#domain/policy-review/candidates.ts';
import { DEFAULT_REVIEW_RULES } from '#domain/policy-review/rules.ts';
import { readResultFile } from '#domain/result-file/read.ts';
import { longCsv } from '#documents/summary/long-csv.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { simulatedResult } from '../../electron/cli/simulation/simulated-result.ts';
import { simulatedRoster } from '../../electron/cli/simulation/simulated-roster.ts';

const DEPARTMENTS = 600;
const ROUNDS = 3;

/** Prints how long collecting and counting 600 departments takes, as ratios to parsing the same files as JSON. */
export async function benchCollection(): Promise<void> {
  const inspection = { ...builtIn, roster: simulatedRoster(builtIn.roster, DEPARTMENTS) };
  const files: string[] = [];
  for (const department of targetsOf(inspection.roster)) {
    files.push((await simulatedResult(questionnaire, inspection, department, 1, 'bench', null)).text);
  }
  const read = async () => {
    const all: IncomingResultFile[] = [];
    for (const [index, text] of files.entries())
      all.push({ fileName: `${index}`, outcome: await readResultFile(text, verifySignature, nothingOpens) });
    return all;
  };
  const incoming = await read();
  const held = stage({ inspection, questionnaire }, [], incoming).flatMap(({ result }): Submission[] =>
    result === null
      ? []
      : [
          {
            ...result,
            inspection: inspection.id,
            department: result.payload.department.code,
            fileName: '',
            importedAt: builtIn.opensOn,
            setAside: false,
            standing: 'received',
          },
        ],
  );
  const summary = citySummary(questionnaire, inspection, collectionStatus(inspection, held));
  const at = `${builtIn.dueOn}T00:00:00.000Z`;
  const reference = await milliseconds(() =>
    files.map((text) => JSON.parse((JSON.parse(text) as { open: string }).open)),
  );
  console.log(
    `reference: parsing ${files.length} files (${Math.round(files.join('').length / files.length)} characters each) as JSON ${reference.toFixed(0)} ms`,
  );
  const scale = DEFAULT_RISK_SCALE;
  const rules = DEFAULT_REVIEW_RULES;
  const records = findingRecords({ summary, submissions: held, treatments: [], scale });
  const benches: [string, () => unknown][] = [
    ['read, verify and validate every file', read],
    ['stage against 600 held', () => stage({ inspection, questionnaire }, held, incoming)],
    ['work out every tally', () => citySummary(questionnaire, inspection, collectionStatus(inspection, held))],
    ...AXES.map((axis): [string, () => unknown] => [
      `matrix by ${axis}`,
      () => matrixOf(questionnaire, summary.tallies, axis),
    ]),
    ['findings', () => findingsOf(questionnaire, summary.tallies)],
    ['findings with their treatment', () => findingRecords({ summary, submissions: held, treatments: [], scale })],
    ['candidates for review', () => reviewCandidates({ summary, records, scale, rules, reviews: [] })],
    ['long CSV', () => longCsv(summary)],
    ['XLSX workbook', () => summaryWorkbook(summary, at)],
  ];
  for (const [name, work] of benches) {
    const taken = await milliseconds(work);
    console.log(
      `${(taken / reference).toFixed(2).padStart(8)} × reference  ${taken.toFixed(0).padStart(6)} ms  ${name}`,
    );
  }
}

/** The best of a few rounds. */
async function milliseconds(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}
