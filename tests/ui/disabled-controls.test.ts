import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../renderer/src');
const RULE = /([^{}]+)\{[^{}]*\}/g;
const CLASS = /\.[\w-]+/g;

interface Selector {
  /** The sheet: a class of the same name in another sheet is another class. */
  sheet: string;
  text: string;
}

function selectorsIn(sheet: string): Selector[] {
  const text = readFileSync(join(SOURCES, sheet), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(RULE)].map(([, selector = '']) => ({ sheet, text: selector.trim() }));
}

function classesOf({ sheet, text }: Selector): string[] {
  return (text.match(CLASS) ?? []).map((name) => `${sheet} ${name}`);
}

const sheets = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
const selectors = sheets.flatMap(selectorsIn);
const canBeDisabled = new Set(selectors.filter(({ text }) => text.includes('[data-disabled]')).flatMap(classesOf));

describe('a control that cannot be used', () => {
  // `data-hovered` needs no exception: the component library leaves it off disabled controls, `:hover` does not.
  it('does not answer to the pointer in any style sheet', () => {
    expect(canBeDisabled).toContain('ui/button/Button.module.css .button');
    const answering = selectors.filter(
      (selector) =>
        selector.text.includes(':hover') &&
        classesOf(selector).some((name) => canBeDisabled.has(name)) &&
        !/:not\([^)]*\[data-disabled\]/.test(selector.text),
    );
    expect(answering).toEqual([]);
  });
});
