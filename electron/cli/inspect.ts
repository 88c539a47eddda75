import { verdictMessagesJa } from '#documents/verdict-messages.ts';
import type { IncomingFailure } from '#domain/collection/staging.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import type { Result } from '#domain/outcome.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { handedFile, type HandedFile } from './handed-file.ts';
import { opener } from './opening.ts';
import { handedText } from './result-files.ts';

/** `tenken inspect`: what is in one file that was handed over, after every check. */
export const inspect: Command = {
  name: 'inspect',
  usage: 'inspect ファイル [--identity key.txt] [--json]',
  summary: '回答ファイル・点検パック・返信を確かめて、内容と照合コードを表示します。',
  async run(args, output) {
    const { values, positionals } = splitArguments(args, {
      json: { type: 'boolean', default: false },
      identity: { type: 'string' },
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new UsageError('ファイルを一つ指定してください。');
    const unseal = await opener(values.identity, output);
    if (unseal === null) return EXIT.faults;
    const file = await fileAt(path, unseal);
    if (!file.ok) {
      const verdict = file.failure.kind;
      const { label, message } = verdictMessagesJa[verdict];
      if (values.json) output.result(JSON.stringify({ payload: null, verdicts: [verdict], code: null }, null, 2));
      output.fault(`${path}: ${label}。${message}`);
      return EXIT.faults;
    }
    const { payload, verdicts, code, lines } = file.value;
    if (values.json) output.result(JSON.stringify({ payload, verdicts, code }, null, 2));
    else output.result([...lines, `照合コード: ${code}`, '署名は正しいものです。'].join('\n'));
    return EXIT.good;
  },
};

async function fileAt(path: string, unseal: Unseal): Promise<Result<HandedFile, IncomingFailure>> {
  const text = await handedText(path);
  return text.ok ? handedFile(text.value, unseal) : text;
}
