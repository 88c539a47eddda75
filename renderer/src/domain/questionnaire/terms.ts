import type { Term } from './questionnaire.ts';

/** A piece of text: plain, or the first occurrence of a glossary term. All pieces joined give the text. */
interface Piece {
  text: string;
  term: Term | null;
}

/**
 * Marks the first occurrence of each glossary term in a text. The longest term at a position wins, and no term is
 * marked inside a longer one.
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
