import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../renderer/src');
const RULE = /([^{}]+)\{[^{}]*\}/g;
const CLASS = /\.[\w-]+/g;

function selectorsIn(file: string): string[] {
  const text = readFileSync(join(SOURCES, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(RULE)].flatMap(([, selector = '']) => selector.trim());
}

const sheets = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
const selectors = sheets.flatMap(selectorsIn);
const canBeDisabled = new Set(
  selectors.filter((each) => each.includes('[data-disabled]')).flatMap((each) => each.match(CLASS) ?? []),
);

describe('a control that cannot be used', () => {
  // `data-hovered` needs no exception: the component library leaves it off disabled controls, `:hover` does not.
  it('does not answer to the pointer in any style sheet', () => {
    expect(canBeDisabled).toContain('.ui-button');
    const answering = selectors.filter(
      (selector) =>
        selector.includes(':hover') &&
        (selector.match(CLASS) ?? []).some((name) => canBeDisabled.has(name)) &&
        !/:not\([^)]*\[data-disabled\]/.test(selector),
    );
    expect(answering).toEqual([]);
  });
});
