import { rmSync } from 'node:fs';
import { chanceOf } from './chance.ts';
import { KINDS } from './kinds/all.ts';
import type { Running } from './running.ts';
import { partsLine, tableOf, type Sum } from './table.ts';
import type { Kind, TrialOutcome } from './trial.ts';
import { createWorkshop, type Workshop } from './workshop.ts';

export interface TortureOptions {
  trials: number;
  seed: number;
  /** Number of the first trial; those before are left out. */
  from: number;
  /** Part of the names of the kinds to try; null: all. */
  only: string | null;
  /** How many trials run beside each other. */
  atOnce: number;
  /** How many files an import has. */
  files: number;
  /** Where the browser edition is served, and the absolute path of the folder of the built desktop app. */
  address: string;
  program: string;
  /** Takes a line to show. */
  say: (line: string) => void;
}

/** Far from the seeds that anybody gives. */
const REPEAT_STRIDE = 1_000_003;

/** After how many trials it is said how far the run has come. */
const SAY_EACH = 50;

/** Runs the trials and shows the table. False when something that was called saved was lost, or a trial could not be brought to its end. */
export async function torture(options: TortureOptions): Promise<boolean> {
  const { trials, seed, from, only, atOnce, say } = options;
  const wanted = KINDS.filter(({ name }) => only === null || name.includes(only));
  const sums = new Map(wanted.map((kind) => [kind, emptySum(kind)]));
  const turn = turnOf(wanted.filter((kind) => sums.get(kind)?.missing === null));
  const shop = createWorkshop(options);
  let next = from;
  let done = 0;
  const work = async () => {
    for (;;) {
      const number = next;
      next += 1;
      const kind = turn[number % turn.length];
      const sum = kind === undefined ? undefined : sums.get(kind);
      if (kind === undefined || sum === undefined || number >= from + trials) return;
      try {
        const { outcome, empty } = await runUntilConfirmed(shop, kind, seed, number);
        sum.empty += empty;
        add(sum, number, outcome);
      } catch (cause) {
        sum.broken += 1;
        sum.failures.push({ number, words: [cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)] });
      }
      const failure = sum.failures.find((each) => each.number === number);
      if (failure !== undefined) say(failureLine(kind, options, failure));
      done += 1;
      if (done % SAY_EACH === 0) say(`${String(done)} of ${String(trials)} trials`);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void endAll().finally(() => process.exit(1)));
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    shop.clear();
  }
  for (const line of tableOf([...sums.values()])) say(line);
  say(partsLine([...sums.values()]));
  return [...sums.values()].every(({ failures }) => failures.length === 0);

  function add(sum: Sum, number: number, { confirmed, rows, isWhole, lost, told, recoveries, said }: TrialOutcome) {
    sum.trials += 1;
    for (const part of confirmed) sum.confirmed.set(part, (sum.confirmed.get(part) ?? 0) + 1);
    sum.rows += rows;
    sum.whole += isWhole ? 1 : 0;
    sum.lost += lost.length;
    sum.told += told;
    sum.recoveries.push(...recoveries);
    for (const words of said) sum.said.set(words, (sum.said.get(words) ?? 0) + 1);
    if (lost.length > 0)
      sum.failures.push({ number, words: [...lost, ...said.map((words) => `the app said: ${words}`)] });
  }
}

/** Programs of trials under way. */
const open = new Set<Running>();

/** Ends whatever trials have started. */
async function endAll(): Promise<void> {
  for (const running of open) await running.kill();
}

/** More often than this a trial is not repeated: then it counts as one in which nothing was called saved. */
const MOST_REPEATS = 8;

/** Runs a trial again, with other chances, until something was called saved in it. A loss is one however little was saved. */
async function runUntilConfirmed(
  shop: Workshop,
  kind: Kind,
  seed: number,
  number: number,
): Promise<{ outcome: TrialOutcome; empty: number }> {
  for (let empty = 0; ; empty += 1) {
    const outcome = await runTrial(shop, kind, seed, number, empty);
    if (outcome.confirmed.length > 0 || outcome.lost.length > 0 || empty === MOST_REPEATS) return { outcome, empty };
  }
}

/** Far longer than any trial takes, also on a busy machine. */
const LONGEST_TRIAL_MS = 8 * 60_000;

/** Runs one trial and takes away what it leaves. Rejects when the trial has no end: a program without an answer is a failure too. `repeat` counts the trials of the same number before it. */
export async function runTrial(
  shop: Workshop,
  kind: Kind,
  seed: number,
  number: number,
  repeat = 0,
): Promise<TrialOutcome> {
  const chance = chanceOf(seed + repeat * REPEAT_STRIDE, number);
  const folder = shop.folder();
  const opened: Running[] = [];
  const left: (() => void)[] = [];
  const started = <T extends Running>(running: T): T => {
    opened.push(running);
    open.add(running);
    return running;
  };
  let latest: NodeJS.Timeout | undefined;
  const endless = new Promise<never>((_, reject) => {
    latest = setTimeout(() => reject(new Error('the trial did not come to its end')), LONGEST_TRIAL_MS);
  });
  const running = kind.run({ chance, shop, folder, started, afterwards: (work) => void left.unshift(work) });
  // A trial that was given up ends with its programs, some time later.
  running.catch(() => undefined);
  try {
    return await Promise.race([running, endless]);
  } finally {
    clearTimeout(latest);
    for (const running of opened) {
      await running.kill();
      open.delete(running);
    }
    for (const each of left) each();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function emptySum(kind: Kind): Sum {
  return {
    name: kind.name,
    missing: kind.missing?.() ?? null,
    trials: 0,
    broken: 0,
    confirmed: new Map(),
    lost: 0,
    told: 0,
    empty: 0,
    rows: 0,
    whole: 0,
    recoveries: [],
    said: new Map(),
    failures: [],
  };
}

/** The kinds in the order in which they are tried again and again: each as often as it weighs, spread over the turn. */
function turnOf(kinds: readonly Kind[]): Kind[] {
  const most = Math.max(0, ...kinds.map(({ weight }) => weight));
  return Array.from({ length: most }, (_, round) => kinds.filter(({ weight }) => weight > round)).flat();
}

function failureLine(
  kind: Kind,
  { seed, only }: TortureOptions,
  { number, words }: { number: number; words: string[] },
): string {
  const chosen = only === null ? '' : ` --only '${only}'`;
  const again = `npm run torture -- --trials 1 --seed ${String(seed)} --from ${String(number)}${chosen}`;
  return `FAILED: ${kind.name}, trial ${String(number)} (again: ${again})\n  ${words.join('\n  ')}`;
}
