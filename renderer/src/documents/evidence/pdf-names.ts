/** What a PDF can hold that a piece of evidence has no need of. */
export type PdfDanger = 'encrypted' | 'script' | 'launch' | 'embedded' | 'form';

/** Names that say so wherever they stand. */
const LONG_NAMES: Readonly<Record<string, PdfDanger>> = {
  Encrypt: 'encrypted',
  JavaScript: 'script',
  Rendition: 'script',
  Launch: 'launch',
  GoToR: 'launch',
  GoToE: 'launch',
  ImportData: 'launch',
  SubmitForm: 'launch',
  EmbeddedFile: 'embedded',
  EmbeddedFiles: 'embedded',
  FileAttachment: 'embedded',
  RichMedia: 'embedded',
  XFA: 'form',
};

/** Names so short that they also turn up by chance where bytes are compressed: they say so only outside of streams. */
const SHORT_NAMES: Readonly<Record<string, PdfDanger>> = { JS: 'script', EF: 'embedded' };

// A name ends at a white space or a delimiter.
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g;

/** The names in a piece of a PDF, with what is escaped in them (`#4a` for `J`) resolved. */
export function namesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, name = ''] of text.matchAll(NAME)) found.add(unescaped(name));
  return found;
}

/** The first danger that a text names; `whole` where every byte of it is written plainly, so that short names count. */
export function dangerNamed(text: string, whole: boolean): PdfDanger | null {
  for (const [, name = ''] of text.matchAll(NAME)) {
    const plain = unescaped(name);
    const danger = dangerOf(LONG_NAMES, plain) ?? (whole ? dangerOf(SHORT_NAMES, plain) : null);
    if (danger !== null) return danger;
  }
  return null;
}

function dangerOf(names: Readonly<Record<string, PdfDanger>>, name: string): PdfDanger | null {
  return Object.hasOwn(names, name) ? (names[name] ?? null) : null;
}

function unescaped(name: string): string {
  if (!name.includes('#')) return name;
  return name.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
