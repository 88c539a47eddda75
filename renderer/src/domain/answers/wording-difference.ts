/** A part of two wordings: in both, only in the earlier one, or only in the later one. */
export interface WordingPart {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/**
 * How one wording became another, word by word. The parts without the added ones joined give `before`, those without the removed ones `after`.
 * No two neighbours are of the same kind.
 */
export function wordingDifference(before: string, after: string): WordingPart[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const common = commonLengths(old, fresh);
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  const parts: WordingPart[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < fresh.length) {
    const [removed, added] = [old[row], fresh[column]];
    if (removed !== undefined && removed === added) {
      append(parts, 'kept', removed);
      row += 1;
      column += 1;
    } else if (removed !== undefined && (added === undefined || at(row + 1, column) >= at(row, column + 1))) {
      append(parts, 'removed', removed);
      row += 1;
    } else if (added !== undefined) {
      append(parts, 'added', added);
      column += 1;
    }
  }
  return parts;
}

function wordsOf(text: string): string[] {
  return Array.from(new Intl.Segmenter('ja', { granularity: 'word' }).segment(text), ({ segment }) => segment);
}

/** How many words the rest of both lists have in common, from each pair of places on. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array.from({ length: fresh.length + 1 }, () => 0));
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const [here, below] = [lengths[row] ?? [], lengths[row + 1] ?? []];
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const [right, down, across] = [here[column + 1] ?? 0, below[column] ?? 0, below[column + 1] ?? 0];
      here[column] = old[row] === fresh[column] ? across + 1 : Math.max(right, down);
    }
  }
  return lengths;
}

function append(parts: WordingPart[], kind: WordingPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}
