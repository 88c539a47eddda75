import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rosterCsv } from '#documents/roster/roster-csv.ts';
import type { Seal } from '#domain/exchange/crypto.ts';
import { sealTo } from '#sealing/age.ts';
import { targetsOf } from '#domain/inspection/roster.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { askedBy, type Asked } from './inspection-with.ts';
import { pathProblem } from './path-problem.ts';
import { ROSTER_FILE } from './result-files.ts';
import { simulatedResult } from './simulation/simulated-result.ts';
import { simulatedRoster } from './simulation/simulated-roster.ts';
import { PROGRAM_VERSION } from './version.ts';

const MOST_DEPARTMENTS = 20_000;

/** `tenken simulate`: result files of made-up answers, to try collecting and counting with. */
export const simulate: Command = {
  name: 'simulate',
  usage: 'simulate --departments N --seed S --out フォルダ [--pack パック] [--recipient age1…]',
  summary:
    '試し用の回答ファイルと所属名簿を作ります。同じ種（S）からは同じ内容ができます。宛先かパックを指定すると封をします。',
  async run(args, output) {
    const { values } = splitArguments(args, {
      departments: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      pack: { type: 'string' },
      recipient: { type: 'string', multiple: true, default: [] },
    });
    const count = wholeNumber('--departments', values.departments, 1, MOST_DEPARTMENTS);
    const seed = wholeNumber('--seed', values.seed, 0, Number.MAX_SAFE_INTEGER);
    if (values.out === undefined) throw new UsageError('「--out」に書き出すフォルダを指定してください。');
    const asked = await askedBy({ pack: values.pack }, output);
    if (asked === null) return EXIT.faults;
    const recipients = [...values.recipient, ...asked.officers.map(({ recipient }) => recipient)];
    try {
      await writeAll(asked, count, seed, values.out, recipients.length === 0 ? null : sealTo(recipients));
    } catch (cause) {
      output.fault(`${values.out}: ${pathProblem(cause)}`);
      return EXIT.faults;
    }
    output.result(`${count}所属の回答ファイルと${ROSTER_FILE}を作りました。`);
    return EXIT.good;
  },
};

async function writeAll(
  { inspection, questionnaire }: Asked,
  count: number,
  seed: number,
  folder: string,
  seal: Seal | null,
): Promise<void> {
  const roster = simulatedRoster(inspection.roster, count);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, ROSTER_FILE), rosterCsv(roster));
  for (const department of targetsOf(roster)) {
    const { fileName, text } = await simulatedResult(
      questionnaire,
      inspection,
      department,
      seed,
      PROGRAM_VERSION,
      seal,
    );
    await writeFile(join(folder, fileName), text, 'utf8');
  }
}

function wholeNumber(option: string, text: string | undefined, least: number, most: number): number {
  const value = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`「${option}」には${least}から${most}までの整数を指定してください。`);
  }
  return value;
}
