import { expect, it } from 'vitest';
import { isOutdated, namesIn, REPORT_TEXTS, wordingOf, type ReportWording } from '#domain/report/report-text.ts';

const proposals = Object.fromEntries(REPORT_TEXTS.map((id) => [id, `案 ${id}`])) as ReportWording;
const written = { inspection: 'i', text: 'overview', words: '書いたもの', proposal: '案 overview' } as const;

it("the officer's words replace the generated text", () => {
  expect(wordingOf(proposals, [written])).toEqual({ ...proposals, overview: '書いたもの' });
  expect(wordingOf(proposals, [])).toEqual(proposals);
});

it('a wording is outdated when its generated text has changed', () => {
  expect(isOutdated(written, proposals)).toBe(false);
  expect(isOutdated(written, { ...proposals, overview: '新しい案' })).toBe(true);
  expect(isOutdated(written, { ...proposals, chapters: '新しい案' })).toBe(false);
});

it('names in a text are found once each, in the given order', () => {
  expect(namesIn('市民課と税務課の市民課', ['税務課', '', '市民課', '総務課', '税務課'])).toEqual(['税務課', '市民課']);
});
