const FALLBACK = 'tenken';
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const LONGEST_BYTES = 200;

/** A bare file name that every system accepts, made from a suggested one: no folders, control characters, reserved names, at most 200 bytes. */
export function bareFileName(suggested: string): string {
  const last = suggested.split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .trim()
    .replaceAll(/^[.\s]+|[.\s]+$/gu, '');
  const name = RESERVED.test(plain) ? `_${plain}` : plain;
  return name === '' ? FALLBACK : shortened(name);
}

/** Cuts the stem and keeps up to two extensions, so that the type of the file stays visible. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_BYTES) return name;
  const ending = /(?:\.[A-Za-z0-9]{1,10}){0,2}$/u.exec(name)?.[0] ?? '';
  const stem = Array.from(name.slice(0, name.length - ending.length));
  while (Buffer.byteLength(stem.join('') + ending) > LONGEST_BYTES) stem.pop();
  return stem.join('').trimEnd() + ending;
}
