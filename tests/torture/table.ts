/** What came of all trials of one kind. */
export interface Sum {
  name: string;
  /** Why it was not tried; null: it was. */
  missing: string | null;
  trials: number;
  /** Trials that could not be brought to their end. */
  broken: number;
  /** How often each part of a table was entered and called saved. */
  confirmed: Map<string, number>;
  lost: number;
  /** Parts that went with the only copy there was, and that was said. */
  told: number;
  /** Trials in which nothing had been called saved. They are no trials, and were repeated. */
  empty: number;
  /** Rows that were compared, and trials after which everything was as it was read last, by one digest. */
  rows: number;
  whole: number;
  /** Milliseconds. */
  recoveries: number[];
  said: Map<string, number>;
  failures: { number: number; words: string[] }[];
}

const HEADINGS = [
  'kind',
  'trials',
  'empty',
  'saved',
  'rows',
  'whole',
  'lost',
  'told',
  'median',
  'worst',
  'the app said',
];

/** The lines of the table; the last one is the sum. */
export function tableOf(sums: readonly Sum[]): string[] {
  const tried = sums.filter(({ trials, broken, missing }) => trials + broken > 0 || missing !== null);
  const rows = tried.map((sum) =>
    sum.missing === null
      ? rowOf(sum)
      : [sum.name, 'not tried', ...Array.from({ length: HEADINGS.length - 3 }, () => ''), sum.missing],
  );
  const all = rowOf({
    name: 'sum',
    missing: null,
    trials: total(sums, ({ trials }) => trials),
    broken: total(sums, ({ broken }) => broken),
    confirmed: new Map([['', total(sums, savedIn)]]),
    lost: total(sums, ({ lost }) => lost),
    told: total(sums, ({ told }) => told),
    empty: total(sums, ({ empty }) => empty),
    rows: total(sums, ({ rows }) => rows),
    whole: total(sums, ({ whole }) => whole),
    recoveries: sums.flatMap(({ recoveries }) => recoveries),
    said: new Map(),
    failures: [],
  });
  const lines = [HEADINGS, ...rows, all];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 || column === line.length - 1
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function rowOf({ name, trials, broken, empty, confirmed, rows, whole, lost, told, recoveries, said }: Sum): string[] {
  const sorted = recoveries.toSorted((one, other) => one - other);
  const words = [...said]
    .toSorted(([, one], [, other]) => other - one)
    .map(([text, times]) => `${text} ×${String(times)}`);
  if (broken > 0) words.unshift(`BROKEN ×${String(broken)}`);
  return [
    name,
    String(trials),
    String(empty),
    String(savedIn({ confirmed })),
    String(rows),
    String(whole),
    String(lost),
    String(told),
    seconds(sorted[Math.floor(sorted.length / 2)]),
    seconds(sorted.at(-1)),
    words.join(', '),
  ];
}

/** How many things that were entered were called saved. */
function savedIn({ confirmed }: Pick<Sum, 'confirmed'>): number {
  return [...confirmed.values()].reduce((so, times) => so + times, 0);
}

/** What was entered and called saved, by table and part, most often first. */
export function partsLine(sums: readonly Sum[]): string {
  const parts = new Map<string, number>();
  for (const { confirmed } of sums)
    for (const [part, times] of confirmed) parts.set(part, (parts.get(part) ?? 0) + times);
  const sorted = [...parts].toSorted(([, one], [, other]) => other - one);
  return `called saved: ${sorted.map(([part, times]) => `${part} ${String(times)}`).join(', ')}`;
}

function total(sums: readonly Sum[], part: (sum: Sum) => number): number {
  return sums.reduce((so, sum) => so + part(sum), 0);
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '-' : `${(milliseconds / 1000).toFixed(1)} s`;
}
