import { GONE, THERE, type Effect, type Entry, type Step } from './entries.ts';
import { isMeant, isSame, isCompared, pathsApart, rowOf, valuesAt, type Row, type RowRef, type State } from './rows.ts';

/** Something that two states do not hold alike and that nothing under way explains. `path` is empty where a whole row is gone or has come. */
export interface Difference {
  table: string;
  /** The text of its primary key. */
  key: string;
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
    const [before, after] = [
      held.get(table) ?? new Map<string, string>(),
      found.get(table) ?? new Map<string, string>(),
    ];
    const steps = stepsOn(table, underWay);
    const ends = endsOfLogs(steps.effects, before);
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
      const [one, other] = [before.get(key), after.get(key)];
      if (one === other) return [];
      const sides = {
        table,
        key,
        held: one === undefined ? null : rowOf(one),
        found: other === undefined ? null : rowOf(other),
      };
      return apart(sides, steps, ends.has(key));
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

/** The keys of the last row of each log that is written to. */
function endsOfLogs(effects: readonly Effect[], rows: ReadonlyMap<string, string>): ReadonlySet<string> {
  const logs = effects.filter(({ kind }) => kind === 'log');
  const isOf =
    (log: Effect) =>
    ([, text]: [string, string]) =>
      isMeant(log, rowOf(text));
  return new Set(logs.flatMap((log) => [...rows].filter(isOf(log)).slice(-1)).map(([key]) => key));
}

/** A row before and after; null where it was not there. */
interface Sides {
  table: string;
  key: string;
  held: Row | null;
  found: Row | null;
}

function apart({ table, key, held, found }: Sides, { entries, effects }: OnTable, isEnd: boolean): Difference[] {
  const row = held ?? found ?? {};
  const meant = effects.filter((effect) => [held, found].some((each) => each !== null && isMeant(effect, each)));
  const has = (kind: Effect['kind']) => meant.some((effect) => effect.kind === kind);
  if (has('whole') || (has('log') && (held === null || isEnd))) return [];
  const about = { table, key, row };
  if (held !== null && found !== null)
    return pathsApart(held, found)
      .map((path) => ({ ...about, path, held: valueAt(held, path), found: valueAt(found, path) }))
      .filter((difference) => !isExplained(difference, found, entries, meant));
  const value = found === null ? GONE : THERE;
  const isTold = entries.some((entry) => entry.path === '' && entry.value === value && isMeant(entry, row));
  if (isTold || (held === null && has('parts'))) return [];
  return [{ ...about, path: '', held: held === null ? GONE : THERE, found: value }];
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
  if (entered.length > 0 && (held !== GONE || value !== '')) return false;
  return meant.some((effect) => effect.kind === 'parts' && effect.paths.some((each) => isAtOrBelow(path, each)));
}

function valueAt(row: Row, path: string): unknown {
  const values = valuesAt(row, path);
  return values.length === 0 ? GONE : values[0];
}

function isAtOrBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}
