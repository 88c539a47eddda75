import { rosterCsv } from '#documents/roster/roster-csv.ts';
import { encodeText } from '#documents/text.ts';
import type { Seal } from '#domain/exchange/crypto.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import { packsFor } from '#domain/pack/build.ts';
import { entriesIn } from '#files/look-at.ts';
import { sealTo } from '#sealing/age.ts';
import { targetsOf } from '#domain/inspection/roster.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command, type ExitCode } from './command.ts';
import type { Output } from './printer.ts';
import { askedBy, type Asked } from './inspection-with.ts';
import { ROSTER_FILE } from './named-files.ts';
import { officerFrom } from './opening.ts';
import { madeFolder, writeInto } from './out-file.ts';
import { packSeal } from './pack.ts';
import { writePacks } from './pack-files.ts';
import { PACK_PASSPHRASE } from './passphrase.ts';
import { followingRun } from './simulation/following-inspection.ts';
import { simulatedResult } from './simulation/simulated-result.ts';
import { simulatedRoster } from './simulation/simulated-roster.ts';
import { PROGRAM_VERSION } from './version.ts';

const MOST_DEPARTMENTS = 20_000;

/**
 * `tenken simulate`: creates result files with made-up answers, for trying out collection, counting and the comparison
 * of years.
 */
export const simulate: Command = {
  name: 'simulate',
  usage:
    'simulate --departments N --seed S --out フォルダ [--pack 配布ファイル] [--recipient age1…] [--next-year [--key 鍵ファイル]]',
  summary:
    '試し用の回答ファイルと所属名簿を作ります。同じ種（S）からは同じ内容ができます。宛先か配布ファイルを指定すると封をします。「--next-year」を付けると、組織と点検項目の文が変わった翌年度のものを作り、鍵ファイルも指定すると、その配布ファイルを添えます。',
  async run(args, output) {
    const { values } = splitArguments(args, {
      departments: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      pack: { type: 'string' },
      recipient: { type: 'string', multiple: true, default: [] },
      'next-year': { type: 'boolean', default: false },
      key: { type: 'string' },
    });
    const count = wholeNumber('--departments', values.departments, 1, MOST_DEPARTMENTS);
    const seed = wholeNumber('--seed', values.seed, 0, Number.MAX_SAFE_INTEGER);
    const nextYear = values['next-year'];
    if (values.out === undefined) throw new UsageError('「--out」に書き出すフォルダを指定してください。');
    if (values.key !== undefined && !nextYear)
      throw new UsageError('「--key」は「--next-year」と一緒に指定してください。');
    const asked = await askedBy({ pack: values.pack }, output);
    if (asked === null) return EXIT.faults;
    const run = simulatedRun(asked, count, seed, nextYear);
    const pack = await packMaker(run, values.key, output);
    if (pack === undefined) return EXIT.faults;
    const officers = [...asked.officers, ...(pack === null ? [] : [pack.officer])];
    const recipients = [...new Set([...values.recipient, ...officers.map(({ recipient }) => recipient)])];
    return await write(run, pack, recipients.length === 0 ? null : sealTo(recipients), values.out, output);
  },
};

/** What to simulate. `later`: 0 for the given inspection, 1 for that of the following year. */
interface Run extends Pick<Asked, 'inspection' | 'questionnaire'> {
  seed: number;
  later: 0 | 1;
}

function simulatedRun({ inspection, questionnaire }: Asked, count: number, seed: number, nextYear: boolean): Run {
  const first = { questionnaire, inspection: { ...inspection, roster: simulatedRoster(inspection.roster, count) } };
  return nextYear ? { ...followingRun(first, seed), seed, later: 1 } : { ...first, seed, later: 0 };
}

/** The officer who signs the pack, and its seal. */
interface PackMaker {
  officer: UnlockedOfficer;
  seal: Seal | null;
}

/** Null when no pack is requested. Undefined, with a message, when it cannot be made. */
async function packMaker(
  { questionnaire }: Run,
  key: string | undefined,
  output: Output,
): Promise<PackMaker | null | undefined> {
  if (key === undefined) return null;
  const seal = packSeal(questionnaire, process.env[PACK_PASSPHRASE] ?? '', output);
  const officer = seal === undefined ? null : await officerFrom(key, output);
  return officer === null || seal === undefined ? undefined : { officer, seal };
}

async function write(
  run: Run,
  pack: PackMaker | null,
  seal: Seal | null,
  folder: string,
  output: Output,
): Promise<ExitCode> {
  const departments = targetsOf(run.inspection.roster);
  if (!(await madeFolder(folder, output)) || !(await isEmpty(folder, output))) return EXIT.faults;
  if (pack !== null && !(await writePack(run, pack, folder, output))) return EXIT.faults;
  if (!(await writeInto(folder, ROSTER_FILE, rosterCsv(run.inspection.roster), output))) return EXIT.faults;
  for (const department of departments) {
    const { questionnaire, inspection, seed, later } = run;
    const result = await simulatedResult(questionnaire, inspection, department, seed, PROGRAM_VERSION, seal, later);
    if (!(await writeInto(folder, result.fileName, encodeText(result.text), output))) return EXIT.faults;
  }
  output.result(`${departments.length}所属の回答ファイルと${ROSTER_FILE}を作りました。`);
  return EXIT.good;
}

// Among other files, simulated ones would be indistinguishable.
async function isEmpty(folder: string, output: Output): Promise<boolean> {
  const entries = await entriesIn(folder);
  const empty = entries.ok && entries.value.length === 0;
  if (!empty) output.fault(`${folder}: 空ではありません。新しいフォルダか、空のフォルダを指定してください。`);
  return empty;
}

async function writePack(
  { inspection, questionnaire }: Run,
  { officer, seal }: PackMaker,
  folder: string,
  output: Output,
): Promise<boolean> {
  const { name, recipient, key } = officer;
  const source = { questionnaire, inspection, officers: [{ name, recipient, key }], revision: 1 };
  // Date the pack to the day on which the inspection opens, so that its payload is reproducible too.
  const issuedAt = `${inspection.opensOn}T00:00:00.000Z`;
  return writePacks(packsFor({ ...source, issuedAt, app: PROGRAM_VERSION }, null), folder, officer, seal, output);
}

function wholeNumber(option: string, text: string | undefined, least: number, most: number): number {
  const value = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`「${option}」には${least}から${most}までの整数を指定してください。`);
  }
  return value;
}
