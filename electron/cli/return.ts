import { readRemarks } from '#documents/returns/remarks.ts';
import { encodeText } from '#documents/text.ts';
import { words } from '#domain/words/words.ja.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import type { ReadResultFile } from '#domain/result-file/read.ts';
import { buildReturn } from '#domain/returns/build.ts';
import { returnFileName } from '#domain/returns/return-file-name.ts';
import { RETURN_FILE, type ReturnPayload } from '#domain/returns/return-payload.ts';
import { sealTo } from '#sealing/age.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { officerFrom } from './opening.ts';
import { askedBy } from './inspection-with.ts';
import { madeFolder, writeInto } from './out-file.ts';
import { resultFileAt } from './result-files.ts';
import { tableFrom } from './table-file.ts';
import { PROGRAM_VERSION } from './version.ts';

const KINDS: Readonly<Record<string, ReturnPayload['kind']>> = { 差戻し: 'sent-back', 改善指示: 'improvement' };

/** `tenken return`: creates the return to one result file, sealed to the device that wrote it. */
export const returns: Command = {
  name: 'return',
  usage:
    'return 回答ファイル --key 鍵ファイル --remarks 指摘.csv --out フォルダ [--pack 配布ファイル] [--kind 差戻し|改善指示] [--message 文]',
  summary: '通知を作ります。指摘の表には「項目番号」「指摘」「期限」の列を書きます。',
  async run(args, output) {
    const { values, positionals } = splitArguments(args, {
      key: { type: 'string' },
      remarks: { type: 'string' },
      pack: { type: 'string' },
      out: { type: 'string' },
      kind: { type: 'string', default: '差戻し' },
      message: { type: 'string', default: '' },
    });
    const [path, ...rest] = positionals;
    const kind = KINDS[values.kind];
    if (path === undefined || rest.length > 0) throw new UsageError('回答ファイルを一つ指定してください。');
    if (kind === undefined) throw new UsageError('「--kind」は差戻しか改善指示にしてください。');
    if (values.key === undefined || values.remarks === undefined || values.out === undefined)
      throw new UsageError('「--key」「--remarks」「--out」を指定してください。');
    const officer = await officerFrom(values.key, output);
    const asked = await askedBy({ pack: values.pack }, output);
    if (officer === null || asked === null) return EXIT.faults;
    const file = await resultFileAt(path, officer.unseal, output);
    const remarks = await tableFrom(values.remarks, { read: (rows) => readRemarks(rows, asked.questionnaire) }, output);
    if (!file.outcome.ok) output.fault(`${path}: ${words.verdict[file.outcome.failure.kind].message}`);
    if (!file.outcome.ok || remarks === null) return EXIT.faults;
    const payload = buildReturn({
      kind,
      result: file.outcome.value,
      officer: { name: officer.name, key: officer.key },
      message: values.message,
      remarks,
      issuedAt: new Date().toISOString(),
      app: PROGRAM_VERSION,
    });
    const seal = sealFor(file.outcome.value);
    if (seal === null)
      output.fault(
        'この回答を作ったパソコンには封の宛先がありません。封をせずに作りました。取扱いに注意してください。',
      );
    if (!(await madeFolder(values.out, output))) return EXIT.faults;
    const text = await writeSigned(RETURN_FILE, payload, officer.sign, seal);
    const name = returnFileName(asked.inspection, payload);
    if (!(await writeInto(values.out, name, encodeText(text), output))) return EXIT.faults;
    output.result('通知を作りました。');
    return EXIT.good;
  },
};

function sealFor(result: ReadResultFile) {
  const { recipient } = result.payload.device;
  return recipient === null ? null : sealTo([recipient]);
}
