import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verdictMessagesJa } from '#documents/verdict-messages.ts';
import type { IncomingFailure } from '#domain/collection/staging.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { distinctNames } from '#domain/exchange/distinct-names.ts';
import { clearedName, fileNameOf } from '#domain/exchange/file-name.ts';
import { readAttachment } from '#domain/exchange/parts.ts';
import { RESULT_FORMAT, type HandedAttachment } from '#domain/result/payload.ts';
import { readResult } from '#domain/result/read.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command, type ExitCode, type Output } from './command.ts';
import { opener } from './opening.ts';
import { pathProblem } from './path-problem.ts';
import { handedText } from './result-files.ts';

/** `tenken attachments`: the attachments of one result file as files, each named after its item. */
export const attachments: Command = {
  name: 'attachments',
  usage: 'attachments 回答ファイル --out フォルダ [--identity key.txt]',
  summary: '回答ファイルの添付を取り出します。取り出したファイルには封がありません。取扱いに注意してください。',
  async run(args, output) {
    const { values, positionals } = splitArguments(args, { identity: { type: 'string' }, out: { type: 'string' } });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new UsageError('回答ファイルを一つ指定してください。');
    if (values.out === undefined) throw new UsageError('「--out」を指定してください。');
    const unseal = await opener(values.identity, output);
    if (unseal === null) return EXIT.faults;
    const text = await handedText(path);
    if (!text.ok) return refused(path, text.failure, output);
    const read = await readResult(text.value, verifySignature, unseal);
    if (!read.ok) return refused(path, read.failure, output);
    return takeOut(text.value, read.value.payload.attachments, unseal, values.out, output);
  },
};

/** Takes out what is whole; what is not is said and leaves the others alone. */
async function takeOut(
  text: string,
  all: readonly HandedAttachment[],
  unseal: Unseal,
  folder: string,
  output: Output,
): Promise<ExitCode> {
  const names = distinctNames(all.map(({ item, name }) => clearedName(fileNameOf([item, name], ''))));
  let written = 0;
  try {
    await mkdir(folder, { recursive: true });
    for (const [index, said] of all.entries()) {
      const name = names[index] ?? said.name;
      const bytes = await readAttachment(text, RESULT_FORMAT, index, said, unseal);
      if (bytes.ok) await writeFile(join(folder, name), bytes.value);
      else refused(name, bytes.failure, output);
      written += Number(bytes.ok);
    }
  } catch (cause) {
    output.fault(`${folder}: ${pathProblem(cause)}`);
    return EXIT.faults;
  }
  output.result(`添付を${written}件取り出しました。`);
  return written === all.length ? EXIT.good : EXIT.faults;
}

function refused(what: string, { kind }: IncomingFailure, output: Output): ExitCode {
  output.fault(`${what}: ${verdictMessagesJa[kind].message}`);
  return EXIT.faults;
}
