import { canonicalText } from './digest.ts';

/** The canonical text of an object before and after the value of one of its fields. */
export interface TextAround {
  before: string;
  after: string;
}

/**
 * The canonical text of an object whose other fields are `rest`, around the value of `field`. With the canonical text of a value in between it is
 * that of the whole object: objects that differ in one small field need not be written out one by one.
 */
export function canonicalAround(rest: Readonly<Record<string, unknown>>, field: string): TextAround {
  const fields = Object.entries(rest).filter(([name]) => name !== field);
  // RFC 8785 orders fields by UTF-16 code units, as `<` does.
  const earlier = canonicalText(Object.fromEntries(fields.filter(([name]) => name < field)));
  const later = canonicalText(Object.fromEntries(fields.filter(([name]) => name > field)));
  const head = earlier === '{}' ? '{' : `${earlier.slice(0, -1)},`;
  return { before: `${head}${canonicalText(field)}:`, after: later === '{}' ? '}' : `,${later.slice(1)}` };
}
