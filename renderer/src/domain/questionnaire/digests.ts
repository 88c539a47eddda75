import { canonicalText, sha256Hex } from '../exchange/digest.ts';
import type { Item, Questionnaire, ScaleStep } from './questionnaire.ts';

/**
 * The digest of what an item asks: its text, the column headings of its rows, and the meanings of its allowed answers.
 * Hint, evidence, mappings, symbols and priority do not count. SHA-256 in lower-case hex.
 */
export function itemDigest(item: Item, scale: readonly ScaleStep[]): string {
  const meanings = scale
    .filter(({ status }) => status !== 'na' || item.naAllowed)
    .map(({ status, label }) => [status, label] as const);
  return digestOf({ text: item.text, rows: item.rows, scale: Object.fromEntries(meanings) });
}

/** The digest of a whole questionnaire, over every word and mapping. SHA-256 in lower-case hex. */
export function questionnaireDigest(questionnaire: Questionnaire): string {
  return digestOf(questionnaire);
}

function digestOf(value: unknown): string {
  return sha256Hex(canonicalText(normalised(value)));
}

// Editors differ in Unicode form, line ends and trailing spaces. Such differences are no change of wording.
function normalised(value: unknown): unknown {
  if (typeof value === 'string') return normalisedText(value);
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [normalisedText(key), normalised(inner)]));
}

function normalisedText(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(BLANKS, withoutTrailing);
}

// Matches every run of blanks and inspects it afterwards: a pattern that requires a line end behind it would retry at
// each of ten thousand blanks.
const BLANKS = /[^\S\n]+/g;
const FURTHER_LINE_ENDS = ['\u2028', '\u2029'];

/**
 * Removes blanks before a line end. U+2028 and U+2029 count both as blanks and as line ends, because existing digests
 * were computed that way.
 */
function withoutTrailing(blanks: string, at: number, text: string): string {
  const next = text.charAt(at + blanks.length);
  if (next === '' || next === '\n') return '';
  const lineEnd = Math.max(...FURTHER_LINE_ENDS.map((end) => blanks.lastIndexOf(end)));
  return blanks.slice(Math.max(lineEnd, 0));
}
