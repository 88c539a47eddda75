import type { Item } from '../questionnaire/questionnaire.ts';
import type { Answers } from './answer.ts';
import { partOf, TEXT_PARTS, type TextPart } from './parts.ts';

/** The texts of an item in which one can search, in the order in which a hit is looked for. */
const FIELDS = ['text', 'hint', ...TEXT_PARTS] as const;

/** Part of a text around what was found; `hit` is the text as it is written there. */
export interface Excerpt {
  before: string;
  hit: string;
  after: string;
}

/** An item that holds every word. `excerpt` is null where a word stands in the item's number only. */
export interface SearchHit {
  item: Item;
  field: (typeof FIELDS)[number];
  excerpt: Excerpt | null;
}

/** How much of the text is shown on each side of a hit, in characters. */
const AROUND = 16;

/**
 * The items that hold every word of the query in number, text, hint or what was written in a text of the answer, in their order. Widths and letter case make no
 * difference. A query without words finds nothing.
 */
export function searchItems(items: readonly Item[], answers: Answers, query: string): SearchHit[] {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return items.flatMap((item) => {
    const texts = textsOf(item, answers);
    const whole = [item.id, ...FIELDS.map((field) => texts[field])].map(folded).join('\n');
    return words.every((word) => whole.includes(word)) ? [hitIn(item, texts, words)] : [];
  });
}

function textsOf(item: Item, answers: Answers): Record<SearchHit['field'], string> {
  const answer = answers.get(item.id);
  const written = TEXT_PARTS.map((part) => [part, answer === undefined ? '' : partOf(answer, part)]);
  return { text: item.text, hint: item.hint, ...(Object.fromEntries(written) as Record<TextPart, string>) };
}

function hitIn(item: Item, texts: Record<SearchHit['field'], string>, words: readonly string[]): SearchHit {
  for (const field of FIELDS) {
    for (const word of words) {
      const excerpt = excerptOf(texts[field], word);
      if (excerpt !== null) return { item, field, excerpt };
    }
  }
  return { item, field: 'text', excerpt: null };
}

function excerptOf(text: string, word: string): Excerpt | null {
  if (!folded(text).includes(word)) return null;
  const letters = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  const range = rangeOf(letters, word);
  if (range === null) return null;
  const { start, end } = range;
  const [from, to] = [Math.max(0, start - AROUND), Math.min(letters.length, end + AROUND)];
  return {
    before: (from > 0 ? '…' : '') + letters.slice(from, start).join(''),
    hit: letters.slice(start, end).join(''),
    after: letters.slice(end, to).join('') + (to < letters.length ? '…' : ''),
  };
}

// Folding may make a letter longer (㍿), so places are counted letter by letter.
function rangeOf(letters: readonly string[], word: string): { start: number; end: number } | null {
  const lengths = letters.map((letter) => folded(letter).length);
  const at = letters.map(folded).join('').indexOf(word);
  if (at === -1) return null;
  let passed = 0;
  let start = 0;
  let end = 0;
  for (const [index, length] of lengths.entries()) {
    if (passed <= at) start = index;
    if (passed < at + word.length) end = index + 1;
    passed += length;
  }
  return { start, end };
}

function folded(text: string): string {
  return text.normalize('NFKC').toUpperCase();
}
