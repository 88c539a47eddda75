/** What a PDF may contain but evidence never needs. */
export type PdfDanger = 'encrypted' | 'script' | 'launch' | 'embedded' | 'form';

/** Names that signal a danger anywhere. */
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

/** Names so short that they also occur by chance in compressed bytes. They count only outside streams. */
const SHORT_NAMES: Readonly<Record<string, PdfDanger>> = { JS: 'script', EF: 'embedded' };

// A name ends at white space or a delimiter.
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g;

/** The names in a piece of a PDF, with escapes (`#4a` for `J`) resolved. */
export function namesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, name = ''] of text.matchAll(NAME)) found.add(unescaped(name));
  return found;
}

/** The first danger named in a text. `whole`: the text is uncompressed throughout, so short names count too. */
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
