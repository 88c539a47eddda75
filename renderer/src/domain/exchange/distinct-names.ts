const ENDING = /(?:\.[A-Za-z0-9]{1,10}){0,2}$/u;

/**
 * Makes file names distinct by adding ` (2)`, ` (3)` … before the ending of each repeated one. Keeps the order. Ignores
 * letter case and Unicode form, as most file systems do.
 */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(names.map(folded));
  const given = new Set<string>();
  return names.map((name) => {
    const distinct = given.has(folded(name)) ? firstFree(name, taken) : name;
    taken.add(folded(distinct));
    given.add(folded(distinct));
    return distinct;
  });
}

/** Like {@link distinctNames}, for names that arrive one at a time. */
export function distinctNaming(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const distinct = taken.has(folded(name)) ? firstFree(name, taken) : name;
    taken.add(folded(distinct));
    return distinct;
  };
}

/** Inserts a number before the ending: `第1版 (2).tenken`. */
export function numberedName(name: string, number: number): string {
  const ending = ENDING.exec(name)?.[0] ?? '';
  return `${name.slice(0, name.length - ending.length)} (${number})${ending}`;
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(folded(numberedName(name, number)))) number += 1;
  return numberedName(name, number);
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
