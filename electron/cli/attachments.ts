import { attachedContent } from '#documents/evidence/check.ts';
import { words } from '#domain/words/words.ja.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { distinctNames } from '#domain/exchange/distinct-names.ts';
import { clearedName, fileNameOf } from '#domain/exchange/file-name.ts';
import { readAttachment } from '#domain/exchange/parts.ts';
import { RESULT_FORMAT, type HandedAttachment } from '#domain/result-file/result-payload.ts';
import { readResultFile } from '#domain/result-file/read.ts';
import { bareFileName } from '#files/bare-file-name.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command, type ExitCode } from './command.ts';
import type { Output } from './printer.ts';
import { attachmentProblem } from './attachment-problem.ts';
import { opener } from './opening.ts';
import { madeFolder, writeInto } from './out-file.ts';
import { handedText } from './result-files.ts';

/** `tenken attachments`: extracts the attachments of a result file, each named after its item. */
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
    const text = await handedText(path, output);
    if (!text.ok) return refused(path, text.failure.message, output);
    const read = await readResultFile(text.value, verifySignature, unseal);
    if (!read.ok) return refused(path, words.verdict[read.failure.kind].message, output);
    return takeOut(text.value, read.value.payload.attachments, unseal, values.out, output);
  },
};

/** Extracts intact and harmless attachments. Reports the others without stopping. */
async function takeOut(
  text: string,
  all: readonly HandedAttachment[],
  unseal: Unseal,
  folder: string,
  output: Output,
): Promise<ExitCode> {
  if (!(await madeFolder(folder, output))) return EXIT.faults;
  const names = distinctNames(all.map(({ item, name }) => bareFileName(clearedName(fileNameOf([item, name], '')))));
  let written = 0;
  for (const [index, said] of all.entries()) {
    const name = names[index] ?? said.name;
    const bytes = await readAttachment(text, RESULT_FORMAT, index, said, unseal);
    const problem = bytes.ok ? contentProblem(said, bytes.value) : words.verdict[bytes.failure.kind].message;
    if (problem !== null) refused(name, problem, output);
    else if (bytes.ok) written += Number(await writeInto(folder, name, bytes.value, output));
  }
  output.result(`添付を${written}件取り出しました。`);
  return written === all.length ? EXIT.good : EXIT.faults;
}

// The window makes the same check before it shows or saves an attachment.
function contentProblem({ type }: HandedAttachment, bytes: Uint8Array): string | null {
  const judged = attachedContent(type, bytes);
  return judged.ok ? null : attachmentProblem(judged.failure);
}

function refused(what: string, message: string, output: Output): ExitCode {
  output.fault(`${what}: ${message}`);
  return EXIT.faults;
}
