import { canonicalText } from './digest.ts';

/** The canonical text of an object before and after the value of one field. */
export interface TextAround {
  before: string;
  after: string;
}

/**
 * Splits the canonical text of an object around the value of `field`; `rest` are its other fields. Inserting the
 * canonical text of a value gives that of the whole object, so objects that differ in one small field can share the
 * rest.
 */
export function canonicalAround(rest: Readonly<Record<string, unknown>>, field: string): TextAround {
  const fields = Object.entries(rest).filter(([name]) => name !== field);
  // RFC 8785 sorts fields by UTF-16 code units, as `<` does.
  const earlier = canonicalText(Object.fromEntries(fields.filter(([name]) => name < field)));
  const later = canonicalText(Object.fromEntries(fields.filter(([name]) => name > field)));
  const head = earlier === '{}' ? '{' : `${earlier.slice(0, -1)},`;
  return { before: `${head}${canonicalText(field)}:`, after: later === '{}' ? '}' : `,${later.slice(1)}` };
}
