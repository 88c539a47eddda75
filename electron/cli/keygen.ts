import { encodeText } from '#documents/text.ts';
import { writeKeyFile } from '#domain/exchange/officer-key.ts';
import { LEAST_PASSPHRASE } from '#domain/exchange/passphrase.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { passphrase } from './passphrase.ts';
import { writeProblem } from './disk-problem.ts';
import { writeNewFile } from './out-file.ts';
import type { Output } from './printer.ts';

const ONLY_OWNER = 0o600;

/**
 * `tenken keygen`: creates an officer's key file and, on request, the age identity that opens sealed files without this
 * program.
 */
export const keygen: Command = {
  name: 'keygen',
  usage: 'keygen --name 氏名 --out 鍵ファイル [--identity key.txt]',
  summary: '情報担当課の鍵を作ります。パスフレーズは環境変数TENKEN_PASSPHRASEか、画面からの入力で受け取ります。',
  async run(args, output) {
    const { values } = splitArguments(args, {
      name: { type: 'string' },
      out: { type: 'string' },
      identity: { type: 'string' },
    });
    if (values.name === undefined || values.out === undefined)
      throw new UsageError('「--name」と「--out」を指定してください。');
    const secret = await passphrase();
    if ([...secret].length < LEAST_PASSPHRASE) {
      output.fault(`パスフレーズは${LEAST_PASSPHRASE}文字以上にしてください。`);
      return EXIT.faults;
    }
    const { file, identity } = await createOfficerKey(values.name, secret, new Date().toISOString());
    if (!(await written(values.out, writeKeyFile(file), output))) return EXIT.faults;
    output.result('鍵ファイルを作りました。', `宛先: ${file.recipient}`, `署名の鍵: ${file.key}`);
    if (values.identity === undefined) return EXIT.good;
    return (await written(values.identity, `${identity}\n`, output)) ? EXIT.good : EXIT.faults;
  },
};

async function written(path: string, text: string, output: Output): Promise<boolean> {
  const file = await writeNewFile(path, encodeText(text), ONLY_OWNER);
  if (!file.ok) output.fault(`${path}: ${writeProblem(file.failure)}`);
  return file.ok;
}
