/** A tag or text of an XML document. Names have no prefix. An empty element gives `open` and `close`. */
export type XmlToken =
  | { kind: 'open'; name: string; attribute: (name: string) => string | null }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }
  /** The document ends inside a tag, comment or similar. */
  | { kind: 'broken' };

const BROKEN: XmlToken = { kind: 'broken' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Tokenises an XML document, visiting each character once and building no tree. Consumers keep what they need and may
 * stop early. Skips declarations, so that only XML's five predefined entities have a meaning.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag === -1 ? xml.length : tag;
    if (textEnd > at) yield { kind: 'text', text: unescaped(xml.slice(at, textEnd)) };
    if (tag === -1) return;
    const special = specialAt(xml, tag);
    const end = special === null ? tagEnd(xml, tag + 1) : xml.indexOf(special.closing, tag + special.opening.length);
    if (end === -1) {
      yield BROKEN;
      return;
    }
    at = end + (special?.closing.length ?? 1);
    if (special !== null) {
      if (special.holdsText) yield { kind: 'text', text: xml.slice(tag + special.opening.length, end) };
    } else if (xml[tag + 1] === '/') yield { kind: 'close', name: localName(xml.slice(tag + 2, end).trimEnd()) };
    else {
      const isEmpty = xml[end - 1] === '/';
      const inside = xml.slice(tag + 1, isEmpty ? end - 1 : end);
      const nameEnd = wordEnd(inside, 0);
      const name = localName(inside.slice(0, nameEnd));
      yield { kind: 'open', name, attribute: (wanted) => attributeIn(inside, nameEnd, wanted) };
      if (isEmpty) yield { kind: 'close', name };
    }
  }
}

const SPECIALS = [
  { opening: '<!--', closing: '-->', holdsText: false },
  { opening: '<![CDATA[', closing: ']]>', holdsText: true },
  { opening: '<!', closing: '>', holdsText: false },
  { opening: '<?', closing: '?>', holdsText: false },
];

function specialAt(xml: string, at: number) {
  const next = xml[at + 1];
  if (next !== '!' && next !== '?') return null;
  return SPECIALS.find(({ opening }) => xml.startsWith(opening, at)) ?? null;
}

/** The end of a tag, ignoring `>` in quoted values; -1 when there is none. */
function tagEnd(xml: string, start: number): number {
  let at = start;
  let end = xml.indexOf('>', start);
  for (;;) {
    const quoteAt = firstQuote(xml, at, end);
    if (quoteAt === -1 || end === -1) return end;
    const closing = xml.indexOf(xml[quoteAt] ?? '', quoteAt + 1);
    if (closing === -1) return -1;
    at = closing + 1;
    if (closing > end) end = xml.indexOf('>', at);
  }
}

function firstQuote(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x27) return at;
  }
  return -1;
}

/** The value of an attribute by its full name; null when the tag lacks it. */
function attributeIn(tag: string, start: number, wanted: string): string | null {
  let at = start;
  for (;;) {
    while (isBlank(tag[at])) at += 1;
    if (at >= tag.length) return null;
    const nameStart = at;
    at = wordEnd(tag, at);
    const name = tag.slice(nameStart, at);
    while (isBlank(tag[at])) at += 1;
    if (tag[at] !== '=') {
      // Skip a stray quote or sign, to guarantee progress.
      if (name === '') at += 1;
      continue;
    }
    at += 1;
    while (isBlank(tag[at])) at += 1;
    const quote = tag[at];
    if (quote !== '"' && quote !== "'") return null;
    const end = tag.indexOf(quote, at + 1);
    if (end === -1) return null;
    if (name === wanted) return unescaped(tag.slice(at + 1, end));
    at = end + 1;
  }
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '=' && !isBlank(text[at])) at += 1;
  return at;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, reference: string) => {
    if (!reference.startsWith('#')) return ENTITIES[reference] ?? whole;
    const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
    return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });
}
