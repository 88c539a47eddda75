/** Limits above which JSON text is refused unparsed. `values` counts objects, arrays and commas. */
export interface JsonBounds {
  depth: number;
  values: number;
}

/**
 * True when JSON text exceeds the limits of nesting or number of values. Checked before parsing, because three
 * characters (`{},`) can take 60 bytes of memory once parsed. Ignores brackets and commas inside strings. Visits each
 * character once.
 */
export function exceeds({ depth: deepest, values: most }: JsonBounds, text: string): boolean {
  let depth = 0;
  let values = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index);
    else if (character === '{' || character === '[') {
      depth += 1;
      values += 1;
    } else if (character === '}' || character === ']') depth -= 1;
    else if (character === ',') values += 1;
    if (depth > deepest || values > most) return true;
  }
  return false;
}

// `indexOf` is faster than this loop, and strings make up most of a file.
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
