import { faultLine } from '#documents/questionnaire/fault.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { examine } from './examine-folder.ts';
import { reportLines, toReport } from './validation-report.ts';

/** `tenken validate`: checks a questionnaire's folder and summarises it. */
export const validate: Command = {
  name: 'validate',
  usage: 'validate <点検票のフォルダ> [--json]',
  summary: '点検票のフォルダを調べ、誤りの場所と、項ごとの点検項目の数を示します。',
  async run(args, output) {
    const { values, positionals } = splitArguments(args, { json: { type: 'boolean' } });
    const [folder, ...more] = positionals;
    if (folder === undefined) throw new UsageError('点検票のフォルダを指定してください。');
    if (more.length > 0) throw new UsageError('フォルダは一つだけ指定してください。');
    const examined = await examine(folder);
    const report = toReport(examined);
    if (values.json === true) output.json(report);
    else if (examined.questionnaire !== null) output.result(...reportLines(report, examined.questionnaire));
    if (report.ok) return EXIT.good;
    output.fault(...report.errors.map(faultLine), `誤りが${report.errors.length}件あります。`);
    return EXIT.faults;
  },
};
