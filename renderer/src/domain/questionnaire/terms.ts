import type { Term } from './questionnaire.ts';

/** A piece of a text: plain, or a word of the glossary where it is met for the first time. The pieces joined give the text. */
interface Piece {
  text: string;
  term: Term | null;
}

/**
 * Finds the words of the glossary in a text. Of several words that begin at the same place the longest wins, each word is marked
 * once, and a shorter word is never marked inside of a longer one.
 */
export function markTerms(text: string, glossary: readonly Term[]): Piece[] {
  const longestFirst = glossary.toSorted((a, b) => b.term.length - a.term.length);
  const marked = new Set<Term>();
  const pieces: Piece[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const term = longestFirst.find((each) => each.term !== '' && text.startsWith(each.term, at));
    const length = term?.term.length ?? 1;
    if (term === undefined || marked.has(term)) plain += text.slice(at, at + length);
    else {
      if (plain !== '') pieces.push({ text: plain, term: null });
      pieces.push({ text: term.term, term });
      marked.add(term);
      plain = '';
    }
    at += length;
  }
  if (plain !== '') pieces.push({ text: plain, term: null });
  return pieces;
}
