import { xmlTokens } from './xml-tokens.ts';

/** How a number is displayed, where that matters to a reader. `zeros` pads to that many digits: 31 as 031. */
export type NumberFormat = { kind: 'plain' | 'percent' | 'date' } | { kind: 'zeros'; digits: number };

export const PLAIN: NumberFormat = { kind: 'plain' };
const PERCENT: NumberFormat = { kind: 'percent' };
const DATE: NumberFormat = { kind: 'date' };

const BUILT_IN_PERCENT = new Set([9, 10]);
/** Excel's built-in numbers of date and time formats, including the Japanese ones. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const LONGEST_FORMAT = 255;

/** The number formats of a workbook, by style index. */
export function numberFormats(styles: string): readonly NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  for (const token of xmlTokens(styles)) {
    if (token.kind === 'close' && token.name === 'cellXfs') break;
    if (token.kind !== 'open') continue;
    if (token.name === 'cellXfs') inCellStyles = true;
    const id = Number(token.attribute('numFmtId') ?? 0);
    if (token.name === 'numFmt') own.set(id, formatOf(token.attribute('formatCode') ?? ''));
    if (token.name === 'xf' && inCellStyles) formats.push(own.get(id) ?? builtIn(id));
  }
  return formats;
}

function builtIn(id: number): NumberFormat {
  if (BUILT_IN_DATES.some(([first, last]) => first <= id && id <= last)) return DATE;
  return BUILT_IN_PERCENT.has(id) ? PERCENT : PLAIN;
}

function formatOf(code: string): NumberFormat {
  const shown = code.slice(0, LONGEST_FORMAT).replaceAll(DECORATION, '');
  if (/^0+$/.test(shown)) return { kind: 'zeros', digits: shown.length };
  if (/[ymdhs]/i.test(shown)) return DATE;
  return shown.includes('%') ? PERCENT : PLAIN;
}

// Quoted and escaped characters, colours and locales in brackets, and padding blanks: `[$-411]yyyy"年"`, `000_ `.
const DECORATION = /"[^"]*"?|\[[^\]]*\]?|\\.|_./g;
