import { inspection } from 'virtual:questionnaires/abashiri-2026';
import { verdictMessagesJa } from '#documents/verdict-messages.ts';
import { stage } from '#domain/collection/staging.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command, type Output } from './command.ts';
import { opener } from './opening.ts';
import { readResultFile } from './result-files.ts';
import type { ReadResult } from '#domain/result/read.ts';

/** `tenken inspect`: what is in one result file, after every check. */
export const inspect: Command = {
  name: 'inspect',
  usage: 'inspect ファイル [--identity key.txt] [--json]',
  summary: '回答ファイルを確かめて、内容と照合コードを表示します。',
  async run(args, output) {
    const { values, positionals } = splitArguments(args, {
      json: { type: 'boolean', default: false },
      identity: { type: 'string' },
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new UsageError('ファイルを一つ指定してください。');
    const unseal = await opener(values.identity, output);
    if (unseal === null) return EXIT.faults;
    const file = await readResultFile(path, unseal);
    if (!file.outcome.ok) {
      const verdict = file.outcome.failure.kind;
      const { label, message } = verdictMessagesJa[verdict];
      if (values.json) output.result(JSON.stringify({ payload: null, verdicts: [verdict], code: null }, null, 2));
      output.fault(`${path}: ${label}。${message}`);
      return EXIT.faults;
    }
    const verdicts = stage(inspection, [], [file]).map(({ verdict }) => verdict);
    const { payload, code } = file.outcome.value;
    if (values.json) output.result(JSON.stringify({ payload, verdicts, code }, null, 2));
    else
      describe(
        file.outcome.value,
        verdicts.map((verdict) => verdictMessagesJa[verdict].label),
        output,
      );
    return EXIT.good;
  },
};

function describe({ payload, code }: ReadResult, verdicts: readonly string[], output: Output): void {
  const { department, response, respondent, approver, answers } = payload;
  const count = (status: string) => answers.filter((answer) => answer.status === status).length;
  output.result(
    [
      `所属: ${department.code} ${department.name}`,
      `版: 第${response.revision}版`,
      `回答者: ${respondent.post} ${respondent.name}`,
      `確認者: ${approver.post} ${approver.name}（${approver.date}）`,
      `回答: ○ ${count('yes')}　△ ${count('partial')}　× ${count('no')}　－ ${count('na')}`,
      `照合コード: ${code}`,
      `判定: ${verdicts.join('・')}（署名は正しいものです）`,
    ].join('\n'),
  );
}
