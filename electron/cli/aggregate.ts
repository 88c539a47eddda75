import { longCsv } from '#documents/summary/long-csv.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import { encodeText } from '#documents/text.ts';
import { implementationRate, rateText } from '#domain/aggregation/counts.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { words } from '#domain/words/words.ja.ts';
import { aggregateReport, type AggregateReport } from './aggregate-report.ts';
import { splitArguments } from './arguments.ts';
import { collected, COLLECTING, type Collected } from './collected.ts';
import { EXIT, UsageError, type Command, type ExitCode } from './command.ts';
import type { Output } from './printer.ts';
import { isFree, writeOut, type OutFile } from './out-file.ts';

const OUTPUT_ENDINGS = ['.json', '.csv', '.xlsx'] as const;

/**
 * `tenken aggregate`: the city's figures from result files. Lists files that cannot be counted; they never stop the
 * others.
 */
export const aggregate: Command = {
  name: 'aggregate',
  usage:
    'aggregate フォルダまたはファイル… [--identity key.txt] [--pack 配布ファイル] [--roster 名簿.csv] [--out x.json|x.csv|x.xlsx [--overwrite]] [--json]',
  summary:
    '回答ファイルを集計します。フォルダにroster.csvがあれば、それを所属名簿にします。すでにあるファイルには、「--overwrite」を付けたときだけ書き出します。',
  async run(args, output) {
    const { values, positionals } = splitArguments(args, {
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      overwrite: { type: 'boolean', default: false },
      ...COLLECTING,
    });
    if (positionals.length === 0) throw new UsageError('回答ファイルか、そのフォルダを指定してください。');
    if (values.out !== undefined && endingOf(values.out) === undefined)
      throw new UsageError('「--out」は.json、.csv、.xlsxのどれかにしてください。');
    const out = values.out === undefined ? null : { path: values.out, overwrite: values.overwrite };
    if (out !== null && !(await isFree(out, output))) return EXIT.faults;
    const counted = await collected(positionals, values, output);
    if (counted === null) return EXIT.faults;
    const report = aggregateReport(counted);
    if (values.json) output.json(report);
    else output.result(...described(report));
    for (const each of report.refused) output.fault(`${each.file}: ${each.message}`);
    if (out !== null && !(await written(out, counted, report, output))) return EXIT.faults;
    return exitCode(counted.summary, output);
  },
};

function exitCode(summary: CitySummary, output: Output): ExitCode {
  if (summary.tallies.length > 0) return EXIT.good;
  output.fault('集計できる回答ファイルがありませんでした。');
  return EXIT.faults;
}

async function written(
  out: OutFile,
  { summary, readFrom }: Collected,
  report: AggregateReport,
  output: Output,
): Promise<boolean> {
  return writeOut(out, await bytesFor(out.path, summary, report), readFrom, output);
}

async function bytesFor(path: string, summary: CitySummary, report: AggregateReport): Promise<Uint8Array> {
  switch (endingOf(path)) {
    case '.csv':
      return longCsv(summary);
    case '.xlsx':
      return summaryWorkbook(summary, new Date().toISOString());
    default:
      return encodeText(`${JSON.stringify(report, null, 2)}\n`);
  }
}

function endingOf(path: string): (typeof OUTPUT_ENDINGS)[number] | undefined {
  return OUTPUT_ENDINGS.find((ending) => path.toLowerCase().endsWith(ending));
}

function described(report: AggregateReport): string[] {
  const lines = report.departments.map(
    ({ code, name, revision, counts }) => `${code} ${name}　第${revision}版　${countsText(counts)}`,
  );
  return [...lines, `全体（${report.departments.length}所属）　${countsText(report.total.counts)}`];
}

function countsText(counts: AggregateReport['total']['counts']): string {
  const { yes, partial, no, na, unanswered } = counts;
  return `${words.figure.implementation} ${rateText(implementationRate(counts))}　○${yes} △${partial} ×${no} －${na} ${words.answer.unanswered}${unanswered}`;
}
