import { additionNotes } from '#documents/roster/addition-notes.ts';
import { readFacts } from '#documents/roster/facts-csv.ts';
import { readPresets } from '#documents/roster/presets-csv.ts';
import type { TableReading } from '#documents/table.ts';
import type { Seal } from '#domain/exchange/crypto.ts';
import { LEAST_PASSPHRASE, passphraseStrength } from '#domain/exchange/passphrase.ts';
import { additionsOf, type Additions } from '#domain/pack/additions.ts';
import { hasToBeSealed, packsFor } from '#domain/pack/build.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { sealWithPassphrase } from '#sealing/age.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import type { Output } from './printer.ts';
import { askedBy, type Asked } from './inspection-with.ts';
import { officerFrom } from './opening.ts';
import { writePacks } from './pack-files.ts';
import { PACK_PASSPHRASE } from './passphrase.ts';
import { tableFrom } from './table-file.ts';
import { PROGRAM_VERSION } from './version.ts';

/** `tenken pack`: creates the pack that starts an inspection, one for all or one for each department. */
export const pack: Command = {
  name: 'pack',
  usage:
    'pack --key 鍵ファイル --out フォルダ [--inspection 点検.yaml] [--roster 名簿.csv] [--facts 参考値.csv] [--presets 事前設定.csv] [--revision N]',
  summary: `配布ファイルを作ります。参考値か事前設定を指定すると、所属ごとの配布ファイルになります。環境変数${PACK_PASSPHRASE}にパスフレーズを入れると、封をします。`,
  async run(args, output) {
    const { values } = splitArguments(args, {
      key: { type: 'string' },
      out: { type: 'string' },
      inspection: { type: 'string' },
      roster: { type: 'string' },
      facts: { type: 'string' },
      presets: { type: 'string' },
      revision: { type: 'string', default: '1' },
    });
    const { key, out, revision } = values;
    if (key === undefined || out === undefined) throw new UsageError('「--key」と「--out」を指定してください。');
    if (!/^[1-9]\d{0,5}$/.test(revision)) throw new UsageError('「--revision」には1以上の整数を指定してください。');
    const asked = await askedBy({ yaml: values.inspection, roster: values.roster }, output);
    if (asked === null) return EXIT.faults;
    const { inspection, questionnaire } = asked;
    const seal = packSeal(questionnaire, process.env[PACK_PASSPHRASE] ?? '', output);
    const officer = seal === undefined ? null : await officerFrom(key, output);
    if (officer === null || seal === undefined) return EXIT.faults;
    const additions = await additionsFrom(values, asked, output);
    if (additions === undefined) return EXIT.faults;
    const officers = [{ name: officer.name, recipient: officer.recipient, key: officer.key }];
    const issuedAt = new Date().toISOString();
    const source = { questionnaire, inspection, officers, revision: Number(revision), issuedAt, app: PROGRAM_VERSION };
    const packs = packsFor(source, additions);
    if (!(await writePacks(packs, out, officer, seal, output))) return EXIT.faults;
    output.result(`配布ファイルを${packs.length}個作りました。`);
    return EXIT.good;
  },
};

/**
 * The seal for packs of the questionnaire. Null: they stay open. Undefined, with a message: open packs are not allowed,
 * or the passphrase is too short.
 */
export function packSeal(asked: Questionnaire, passphrase: string, output: Output): Seal | null | undefined {
  if (passphrase === '') {
    if (!hasToBeSealed(asked)) return null;
    output.fault(
      `公開されていない基準を引く点検項目があるため、封が必要です。環境変数${PACK_PASSPHRASE}を設定してください。`,
    );
    return undefined;
  }
  if (passphraseStrength(passphrase) !== 'too-short') return sealWithPassphrase(passphrase);
  output.fault(`環境変数${PACK_PASSPHRASE}のパスフレーズは${LEAST_PASSPHRASE}文字以上にしてください。`);
  return undefined;
}

/** Null when no table is given: one pack for all. Undefined, with a message, when a table is refused. */
async function additionsFrom(
  paths: { facts?: string | undefined; presets?: string | undefined },
  { inspection: { roster }, questionnaire }: Asked,
  output: Output,
): Promise<Additions | null | undefined> {
  if (paths.facts === undefined && paths.presets === undefined) return null;
  const table = async <T>(
    path: string | undefined,
    read: (...args: Parameters<typeof readFacts>) => TableReading<ReadonlyMap<string, T>>,
  ) =>
    path === undefined
      ? new Map<string, T>()
      : tableFrom(path, { read: (rows) => read(rows, questionnaire, roster), notes: additionNotes }, output);
  const facts = await table(paths.facts, readFacts);
  const presets = await table(paths.presets, readPresets);
  return facts === null || presets === null ? undefined : additionsOf({ facts, presets, actions: new Map() });
}
