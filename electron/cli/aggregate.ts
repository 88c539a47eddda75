import { writeFile } from 'node:fs/promises';
import { longCsv } from '#documents/summary/long-csv.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import { encodeText } from '#documents/text.ts';
import { implementationRate, rateText } from '#domain/aggregation/counts.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { aggregateReport, type AggregateReport } from './aggregate-report.ts';
import { splitArguments } from './arguments.ts';
import { collected, COLLECTING } from './collected.ts';
import { EXIT, UsageError, type Command, type ExitCode, type Output } from './command.ts';
import { pathProblem } from './path-problem.ts';

const OUTPUT_ENDINGS = ['.json', '.csv', '.xlsx'] as const;

/** `tenken aggregate`: the city's figures from result files. Files that cannot be counted are listed and never stop the others. */
export const aggregate: Command = {
  name: 'aggregate',
  usage:
    'aggregate フォルダまたはファイル… [--identity key.txt] [--pack パック] [--roster 名簿.csv] [--out x.json|x.csv|x.xlsx] [--json]',
  summary: '回答ファイルを集計します。フォルダにroster.csvがあれば、それを所属名簿にします。',
  async run(args, output) {
    const { values, positionals } = splitArguments(args, {
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      ...COLLECTING,
    });
    if (positionals.length === 0) throw new UsageError('回答ファイルか、そのフォルダを指定してください。');
    if (values.out !== undefined && endingOf(values.out) === undefined)
      throw new UsageError('「--out」は.json、.csv、.xlsxのどれかにしてください。');
    const counted = await collected(positionals, values, output);
    if (counted === null) return EXIT.faults;
    const { summary, refused } = counted;
    const report = aggregateReport(summary, refused);
    if (values.json) output.result(JSON.stringify(report, null, 2));
    else output.result(described(report));
    for (const each of report.refused) output.fault(`${each.file}: ${each.message}`);
    if (values.out !== undefined && !(await written(values.out, summary, report, output))) return EXIT.faults;
    return exitCode(summary, output);
  },
};

function exitCode(summary: CitySummary, output: Output): ExitCode {
  if (summary.tallies.length > 0) return EXIT.good;
  output.fault('集計できる回答ファイルがありませんでした。');
  return EXIT.faults;
}

async function written(path: string, summary: CitySummary, report: AggregateReport, output: Output): Promise<boolean> {
  try {
    await writeFile(path, await bytesFor(path, summary, report));
    return true;
  } catch (cause) {
    output.fault(`${path}: ${pathProblem(cause)}`);
    return false;
  }
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

function described(report: AggregateReport): string {
  const lines = report.departments.map(
    ({ code, name, revision, counts }) => `${code} ${name}　第${revision}版　${countsText(counts)}`,
  );
  return [...lines, `全体（${report.departments.length}所属）　${countsText(report.total.counts)}`].join('\n');
}

function countsText(counts: AggregateReport['total']['counts']): string {
  const { yes, partial, no, na, unanswered } = counts;
  return `実施率 ${rateText(implementationRate(counts))}　○${yes} △${partial} ×${no} －${na} 未回答${unanswered}`;
}
