/** What is left on the page below a table of the most chapters a questionnaire may have. */
const BESIDE_ALL_CHAPTERS = 5;
const MOST_CHAPTERS = 12;
/** A plan takes two lines, a chapter one. */
const CHAPTERS_PER_FINDING = 2;

/** How many △ and × fit on the page of A4 that also holds a table of as many chapters. */
export function roomForFindings(chapters: number): number {
  return BESIDE_ALL_CHAPTERS + Math.floor(Math.max(0, MOST_CHAPTERS - chapters) / CHAPTERS_PER_FINDING);
}
