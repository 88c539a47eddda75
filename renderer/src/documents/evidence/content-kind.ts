/** The kind of a file by its content. Names are ignored, because they can lie. */
export type ContentKind =
  | PictureKind
  | 'pdf'
  | 'empty'
  | 'other-picture'
  | 'office'
  | 'archive'
  | 'program'
  | 'page'
  | 'text'
  | 'unknown';

/** Pictures that every browser can draw. */
export const PICTURE_KINDS = ['jpeg', 'png', 'webp', 'gif', 'bmp'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

export function isPicture(kind: ContentKind): kind is PictureKind {
  return PICTURE_KINDS.some((each) => each === kind);
}

/** How many bytes of a file are searched for its kind. */
const HEAD_BYTES = 4096;

interface Sign {
  kind: ContentKind;
  /** Matches the head of a file, with one character for each byte. */
  head: RegExp;
}

/** In matching order. `office` comes before `archive`, because documents are ZIP archives. */
const SIGNS: readonly Sign[] = [
  { kind: 'jpeg', head: /^\u00FF\u00D8\u00FF/ },
  { kind: 'png', head: /^\u0089PNG\r\n\u001A\n/ },
  { kind: 'gif', head: /^GIF8[79]a/ },
  { kind: 'webp', head: /^RIFF.{4}WEBP/s },
  { kind: 'bmp', head: /^BM.{12}[\u000C\u0028\u0034\u0038\u0040\u006C\u007C]\0{3}/s },
  { kind: 'pdf', head: /^%PDF-/ },
  { kind: 'other-picture', head: /^.{4}ftyp(?:hei|hev|mif|msf|avi)|^II\*\0|^MM\0\*|^8BPS/s },
  { kind: 'office', head: /^PK\u0003\u0004.*(?:\[Content_Types\]|_rels\/|word\/|xl\/|ppt\/|application\/vnd\.oasis)/s },
  { kind: 'office', head: /^\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1|^\{\\rtf/ },
  { kind: 'archive', head: /^PK(?:\u0003\u0004|\u0005\u0006|\u0007\u0008)|^7z\u00BC\u00AF|^Rar!|^\u001F\u008B|^BZh\d/ },
  { kind: 'archive', head: /^\u00FD7zXZ|^MSCF|^..-l[hz].-|^.{257}ustar/s },
  { kind: 'program', head: /^MZ|^\u007FELF|^#!|^L\0{3}\u0001\u0014\u0002\0/ },
  {
    kind: 'program',
    head: /^\u00FE\u00ED\u00FA[\u00CE\u00CF]|^[\u00CE\u00CF]\u00FA\u00ED\u00FE|^\u00CA\u00FE\u00BA\u00BE/,
  },
  { kind: 'page', head: /^(?:\u00EF\u00BB\u00BF)?\s*<[!?a-z]/i },
];

// Control characters that never occur in text.
const NOT_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/** Detects the kind of a file from its first bytes. */
export function kindOfContent(bytes: Uint8Array): ContentKind {
  if (bytes.length === 0) return 'empty';
  const head = binaryText(bytes.subarray(0, HEAD_BYTES));
  const sign = SIGNS.find((each) => each.head.test(head));
  if (sign !== undefined) return sign.kind;
  return NOT_TEXT.test(head) ? 'unknown' : 'text';
}

/** Converts bytes to a text of equal length, one character (U+0000 to U+00FF) for each byte. */
export function binaryText(bytes: Uint8Array): string {
  const portions: string[] = [];
  for (let start = 0; start < bytes.length; start += HEAD_BYTES)
    portions.push(String.fromCharCode(...bytes.subarray(start, start + HEAD_BYTES)));
  return portions.join('');
}
