import { words } from '#domain/words/words.ja.ts';
import type { Verdict } from '#domain/collection/staging.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { fail, type Result } from '#domain/result.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { handedFile, type HandedFile } from './handed-file.ts';
import { opener } from './opening.ts';
import type { Output } from './printer.ts';
import { handedText } from './result-files.ts';

/** `tenken inspect`: checks one file and shows its content. */
export const inspect: Command = {
  name: 'inspect',
  usage: 'inspect ファイル [--identity key.txt] [--json]',
  summary: '回答ファイル・配布ファイル・通知を確かめて、内容と照合コードを表示します。',
  async run(args, output) {
    const { values, positionals } = splitArguments(args, {
      json: { type: 'boolean', default: false },
      identity: { type: 'string' },
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new UsageError('ファイルを一つ指定してください。');
    const unseal = await opener(values.identity, output);
    if (unseal === null) return EXIT.faults;
    const file = await fileAt(path, unseal, output);
    if (!file.ok) {
      const { kind, message } = file.failure;
      if (values.json) output.json({ payload: null, verdicts: [kind], code: null });
      output.fault(`${path}: ${words.verdict[kind].label}。${message}`);
      return EXIT.faults;
    }
    const { payload, verdicts, code, lines } = file.value;
    if (values.json) output.json({ payload, verdicts, code });
    // Print this before anything that the file says about itself.
    else output.result(`${words.file.code}: ${code}`, '署名は正しいものです。', ...lines);
    return EXIT.good;
  },
};

async function fileAt(
  path: string,
  unseal: Unseal,
  output: Output,
): Promise<Result<HandedFile, { kind: Verdict; message: string }>> {
  const text = await handedText(path, output);
  if (!text.ok) return text;
  const file = await handedFile(text.value, unseal);
  if (file.ok) return file;
  const { kind } = file.failure;
  return fail({ kind, message: words.verdict[kind].message });
}
