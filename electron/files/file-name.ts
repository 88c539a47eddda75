import { withoutEdges } from '#domain/exchange/without-edges.ts';

const FALLBACK = 'tenken';
// Windows also takes superscript digits for ports, and blanks before the ending change nothing.
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/iu;
// What cannot be seen, turns the direction of writing, splits a line, is half a letter or is refused by Windows.
const UNWRITABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu;
// Most systems take 255; one byte of the promised 200 is kept for the mark before a reserved name.
const LONGEST_BYTES = 199;

/** A bare file name that every system accepts, made from a suggested one: no folders, control characters, reserved names, no dot or blank at either end, at most 200 bytes. */
export function bareFileName(suggested: string): string {
  const last = suggested.split(/[/\\]/u).at(-1) ?? '';
  const plain = withoutEdges(last.replaceAll(UNWRITABLE, ''));
  const name = shortened(plain);
  // Asked last: cutting can leave nothing but such a name.
  if (RESERVED.test(name)) return `_${name}`;
  return name === '' ? FALLBACK : name;
}

/** Cuts the stem and keeps up to two extensions, so that the type of the file stays visible. */
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
