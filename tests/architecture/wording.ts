import { parseSync } from 'vite';
import { visit, type Node, type Source } from './imports.ts';

// Letters and the signs of sentences; the signs that only set two texts apart (・：／) and wide spaces are no wording.
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」『』？！]/u;

/** The texts of a source with Japanese in them, as 「path: text」. Comments may quote the words of the screen. */
export function japaneseTexts({ path, text }: Source): string[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: string[] = [];
  visit(program, (node) => {
    const written = writtenIn(node);
    if (written !== null && JAPANESE.test(written)) found.push(`${path}: ${written.trim()}`);
  });
  return found;
}

/** Texts of a catalogue by their dotted keys. Throws for anything that is neither a text nor a group of texts. */
export function entriesOf(texts: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${prefix}${key}`, value] as [string, string]];
    if (typeof value === 'object' && value !== null) return entriesOf(value, `${prefix}${key}.`);
    throw new Error(`neither a text nor a group of texts: ${prefix}${key}`);
  });
}

export function isJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

function writtenIn(node: Node): string | null {
  if (node.type === 'Literal') return typeof node['raw'] === 'string' ? node['raw'] : null;
  if (node.type === 'JSXText') return typeof node['value'] === 'string' ? node['value'] : null;
  return node.type === 'TemplateElement' ? (node['value'] as { raw: string }).raw : null;
}
