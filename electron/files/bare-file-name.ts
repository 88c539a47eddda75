import { withoutEdges } from '#domain/exchange/without-edges.ts';

const FALLBACK = 'tenken';
// Windows also reserves superscript digits for ports, and ignores blanks before the extension.
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/iu;
// Invisible characters, changes of the writing direction, line breaks, half surrogate pairs, and what Windows refuses.
const UNWRITABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu;
// Most systems allow 255. Of the promised 200, one byte is reserved for the mark before a reserved name.
const LONGEST_BYTES = 199;

/**
 * Makes a suggested name a bare file name that every system accepts: no folders, control characters or reserved names,
 * no dot or blank at either end, at most 200 bytes.
 */
export function bareFileName(suggested: string): string {
  const last = suggested.split(/[/\\]/u).at(-1) ?? '';
  const plain = withoutEdges(last.replaceAll(UNWRITABLE, ''));
  const name = shortened(plain);
  // Check last, because shortening can produce a reserved name.
  if (RESERVED.test(name)) return `_${name}`;
  return name === '' ? FALLBACK : name;
}

/** Shortens the stem and keeps up to two extensions, so that the type of the file stays visible. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_BYTES) return name;
  const ending = /(?:\.[A-Za-z0-9]{1,10}){0,2}$/u.exec(name)?.[0] ?? '';
  let room = LONGEST_BYTES - Buffer.byteLength(ending);
  let stem = '';
  for (const character of name.slice(0, name.length - ending.length)) {
    room -= Buffer.byteLength(character);
    if (room < 0) break;
    stem += character;
  }
  return withoutEdges(stem) + ending;
}
