import fc from 'fast-check';

const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;
const LAST = 0x10ffff;
const gap = AFTER_SURROGATES - SURROGATES;

/** Any character of Unicode. What fast-check calls `binary` is the same, but takes a second to be made, in every process of tests anew. */
const character = fc
  .integer({ min: 0, max: LAST - gap })
  .map((n) => String.fromCodePoint(n < SURROGATES ? n : n + gap), numberOf);

function numberOf(text: unknown): number {
  const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== text) throw new Error('not one character');
  return code < AFTER_SURROGATES ? code : code - gap;
}

/** Texts of any characters, names of an object's own members among them. */
export function anyText(maxLength?: number): fc.Arbitrary<string> {
  return fc.string({ unit: character, ...(maxLength === undefined ? {} : { maxLength }) });
}
