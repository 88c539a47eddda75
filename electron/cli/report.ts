import { randomUUID } from 'node:crypto';
import { committeeReport } from '#documents/report/committee.ts';
import { proposedWording } from '#documents/report/proposals.ts';
import { masked } from '#domain/aggregation/masked.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { splitArguments } from './arguments.ts';
import { collected, COLLECTING } from './collected.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { isFree, writeOut } from './out-file.ts';

const ENDING = '.docx';

/**
 * `tenken report`: the committee report from result files. It lacks what only the officer's computer stores
 * (treatments, samples, years, reviews).
 */
export const report: Command = {
  name: 'report',
  usage:
    'report フォルダまたはファイル… --out 報告.docx [--overwrite] [--masked] [--identity key.txt] [--pack 配布ファイル] [--roster 名簿.csv]',
  summary:
    '回答ファイルから委員会報告資料（Word）を作ります。「--masked」で所属名を伏せます。改善の記録、抽出確認、前年度との比較、見直しの候補は、画面の「報告」で作るものに入ります。すでにあるファイルには、「--overwrite」を付けたときだけ書き出します。',
  async run(args, output) {
    const { values, positionals } = splitArguments(args, {
      out: { type: 'string' },
      overwrite: { type: 'boolean', default: false },
      masked: { type: 'boolean', default: false },
      ...COLLECTING,
    });
    const { out } = values;
    if (positionals.length === 0) throw new UsageError('回答ファイルか、そのフォルダを指定してください。');
    if (out === undefined || !out.toLowerCase().endsWith(ENDING))
      throw new UsageError(`「--out」に${ENDING}で終わる名前を指定してください。`);
    const file = { path: out, overwrite: values.overwrite };
    if (!(await isFree(file, output))) return EXIT.faults;
    const counted = await collected(positionals, values, output);
    if (counted === null) return EXIT.faults;
    const { summary, refused, readFrom } = counted;
    if (summary.tallies.length === 0) {
      output.fault('集計できる回答ファイルがありませんでした。');
      return EXIT.faults;
    }
    if (refused.length > 0)
      output.fault(
        `集計できなかったファイルが${refused.length}件あります。「tenken aggregate」で内容を確かめてください。`,
      );
    const bytes = await docxOf(values.masked ? masked(summary, `${randomUUID()}${randomUUID()}`) : summary);
    if (!(await writeOut(file, bytes, readFrom, output))) return EXIT.faults;
    output.result(`${summary.tallies.length}所属の報告資料を作りました。`);
    return EXIT.good;
  },
};

async function docxOf(summary: CitySummary): Promise<Uint8Array> {
  const sources = {
    summary,
    ledger: { seq: 0, hash: '' },
    findings: null,
    sampling: null,
    years: null,
    reviews: null,
    at: new Date().toISOString(),
  };
  // Import the library on demand: it is large, and no other command needs it.
  const { paperDocx } = await import('#documents/report/docx.ts');
  return paperDocx(committeeReport(sources, proposedWording(sources)));
}
