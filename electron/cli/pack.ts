import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { readFactsCsv } from '#documents/roster/facts-csv.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { packFileName } from '#domain/pack/file-name.ts';
import { packsFor, type DepartmentFacts } from '#domain/pack/build.ts';
import { PACK_FILE } from '#domain/pack/payload.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command, type Output } from './command.ts';
import { officerFrom } from './opening.ts';
import { inspectionWith } from './inspection-with.ts';
import { pathProblem } from './path-problem.ts';
import { tableFrom } from './table-file.ts';
import { PROGRAM_VERSION } from './version.ts';

/** `tenken pack`: the file that starts an inspection, one for all or one a department. */
export const pack: Command = {
  name: 'pack',
  usage: 'pack --key 鍵ファイル --out フォルダ [--roster 名簿.csv] [--facts 参考値.csv] [--revision N]',
  summary: '点検パックを作ります。参考値を指定すると、所属ごとのパックになります。',
  async run(args, output) {
    const { values } = splitArguments(args, {
      key: { type: 'string' },
      out: { type: 'string' },
      roster: { type: 'string' },
      facts: { type: 'string' },
      revision: { type: 'string', default: '1' },
    });
    if (values.key === undefined || values.out === undefined)
      throw new UsageError('「--key」と「--out」を指定してください。');
    if (!/^[1-9]\d{0,5}$/.test(values.revision))
      throw new UsageError('「--revision」には1以上の整数を指定してください。');
    const officer = await officerFrom(values.key, output);
    const inspection = await inspectionWith(values.roster, output);
    const facts = await factsFrom(values.facts, inspection, output);
    if (officer === null || inspection === null || facts === undefined) return EXIT.faults;
    const { name, recipient, key } = officer;
    const payloads = packsFor(
      {
        questionnaire,
        inspection,
        officers: [{ name, recipient, key }],
        revision: Number(values.revision),
        issuedAt: new Date().toISOString(),
        app: PROGRAM_VERSION,
      },
      facts,
    );
    try {
      await mkdir(values.out, { recursive: true });
      for (const payload of payloads) {
        await writeFile(
          join(values.out, packFileName(payload)),
          await writeSigned(PACK_FILE, payload, officer.sign, null),
        );
      }
    } catch (cause) {
      output.fault(`${values.out}: ${pathProblem(cause)}`);
      return EXIT.faults;
    }
    output.result(`点検パックを${payloads.length}個作りました。`);
    return EXIT.good;
  },
};

/** Undefined, said plainly, when the facts cannot be taken; null when none were named. */
async function factsFrom(
  path: string | undefined,
  inspection: Inspection | null,
  output: Output,
): Promise<DepartmentFacts | null | undefined> {
  if (path === undefined || inspection === null) return null;
  return (await tableFrom(path, (text) => readFactsCsv(text, questionnaire, inspection.roster), output)) ?? undefined;
}
