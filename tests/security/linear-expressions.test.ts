import { isSafe } from 'redos-detector';
import { describe, expect, it } from 'vitest';
import { sourcesBelow, type Source } from '../architecture/imports.ts';
import { nodesOf, ROOT } from './sources.ts';

/** How many times an expression may backtrack at one place, whatever the text. */
const MOST_STEPS_BACK = 100;

interface Expression {
  path: string;
  pattern: string;
  flags: string;
}

function expressionsIn(sources: readonly Source[]): Expression[] {
  return sources.flatMap((source) =>
    nodesOf(source).flatMap((node) => {
      const literal = node['regex'] as { pattern: string; flags: string } | undefined;
      return node.type === 'Literal' && literal !== undefined ? [{ path: source.path, ...literal }] : [];
    }),
  );
}

function goesBackWithoutEnd({ pattern, flags }: Omit<Expression, 'path'>): boolean {
  // The detector handles the flag `i` only without `u`. Backtracking does not depend on letter case, so `i` can be
  // dropped.
  const expression = new RegExp(pattern, flags.includes('u') ? flags.replace('i', '') : flags);
  return !isSafe(expression, { maxScore: MOST_STEPS_BACK, maxSteps: 20_000 }).safe;
}

describe('the regular expressions of the program', () => {
  const sources = ['renderer/src', 'electron'].flatMap((folder) => sourcesBelow(ROOT, folder));
  const expressions = expressionsIn(sources);

  it('are found', () => {
    expect(expressions.length).toBeGreaterThan(80);
  });

  it('run in time linear in the length of any text', () => {
    // An expression without an unbounded repetition backtracks at most its own length.
    const repeating = expressions.filter(({ pattern }) => /[*+]|\{\d+,\}/.test(pattern));
    const found = repeating.filter(goesBackWithoutEnd).map(({ path, pattern }) => `${path}: ${pattern}`);
    expect(found).toEqual([]);
  });

  it.each([
    ['blanks at the end of a line', '[^\\S\\n]+$', 'gm'],
    ['blanks around a break', '\\s*[\\t\\n\\r]\\s*', 'gu'],
    ['dots and blanks at both ends', '^[.\\s]+|[.\\s]+$', 'gu'],
    ['everything up to an end that may be missing', '\\bstream\\r?\\n.*?endstream', 'gs'],
  ])('would be reported when they search for %s anew at each place', (_, pattern, flags) => {
    expect(goesBackWithoutEnd({ pattern, flags })).toBe(true);
  });
});
