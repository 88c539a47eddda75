import { GONE, THERE, type Effect, type Entry, type Step } from './entries.ts';
import { isMeant, isSame, isCompared, pathsApart, rowOf, valuesAt, type Row, type RowRef, type State } from './rows.ts';

/** Something that two states do not hold alike and that nothing under way explains. `path` is empty where a whole row is gone or has come. */
export interface Difference {
  table: string;
  path: string;
  /** The row before, or the one after where there was none. */
  row: Row;
  held: unknown;
  found: unknown;
}

/**
 * Compares a state that was called saved with what is there afterwards, row by row. `underWay` is what was done since, and may have been stored or not:
 * wherever something else differs, it is a difference.
 */
export function differences(held: State, found: State, underWay: readonly Step[]): Difference[] {
  const tables = [...new Set([...held.keys(), ...found.keys()])].filter(isCompared);
  return tables.flatMap((table) => {
    const [before, after] = [held.get(table) ?? new Map(), found.get(table) ?? new Map()];
    const steps = stepsOn(table, underWay);
    const ends = endsOfLogs(steps.effects, [...before.values()].map(rowOf));
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
      const [one, other] = [before.get(key), after.get(key)];
      return one === other ? [] : apart(table, one ?? null, other ?? null, steps, ends);
    });
  });
}

interface OnTable {
  entries: readonly Entry[];
  effects: readonly Effect[];
}

function stepsOn(table: string, steps: readonly Step[]): OnTable {
  const isOfTable = (each: RowRef) => each.table === table;
  return {
    entries: steps.flatMap(({ entries }) => entries.filter(isOfTable)),
    effects: steps.flatMap(({ effects }) => effects.filter(isOfTable)),
  };
}

/** The last row of each log that is written to. */
function endsOfLogs(effects: readonly Effect[], rows: readonly Row[]): ReadonlySet<string> {
  const logs = effects.filter(({ kind }) => kind === 'log');
  return new Set(
    logs.flatMap((log) => rows.filter((row) => isMeant(log, row)).slice(-1)).map((row) => JSON.stringify(row)),
  );
}

function apart(
  table: string,
  one: string | null,
  other: string | null,
  { entries, effects }: OnTable,
  ends: ReadonlySet<string>,
): Difference[] {
  const [held, found] = [one === null ? null : rowOf(one), other === null ? null : rowOf(other)];
  const row = held ?? found ?? {};
  const meant = effects.filter((effect) => [held, found].some((each) => each !== null && isMeant(effect, each)));
  if (meant.some(({ kind }) => kind === 'whole')) return [];
  const isLog = meant.some(({ kind }) => kind === 'log');
  if (isLog && (held === null || ends.has(JSON.stringify(held)))) return [];
  if (held === null || found === null) {
    const isTold = entries.some(
      (entry) => isMeant(entry, row) && entry.path === '' && entry.value === (found === null ? GONE : THERE),
    );
    const mayCome = held === null && meant.some(({ kind }) => kind === 'parts');
    return isTold || mayCome
      ? []
      : [{ table, path: '', row, held: held === null ? GONE : THERE, found: found === null ? GONE : THERE }];
  }
  return pathsApart(held, found)
    .map((path): Difference => ({ table, path, row, held: valuesAt(held, path)[0], found: valuesAt(found, path)[0] }))
    .filter((difference) => !isExplained(difference, found, entries, meant));
}

function isExplained(
  { path, held, found: value }: Difference,
  found: Row,
  entries: readonly Entry[],
  meant: readonly Effect[],
): boolean {
  const entered = entries.filter((entry) => entry.path === path && isMeant(entry, found));
  if (entered.some((entry) => isSame(entry.value, value))) return true;
  // What was entered there is known: it is that, or the part has only come to be, still empty.
  if (entered.length > 0 && (held !== undefined || value !== '')) return false;
  return meant.some((effect) => effect.kind === 'parts' && effect.paths.some((each) => isAtOrBelow(path, each)));
}

function isAtOrBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}
