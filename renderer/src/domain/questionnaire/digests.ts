import { canonicalText, sha256Hex } from '../exchange/digest.ts';
import type { Item, Questionnaire, ScaleStep } from './questionnaire.ts';

/**
 * The digest of what an item asks: its text, the column headings of its rows, and the meanings of the answers it allows.
 * Hint, evidence, mappings, symbols and priority do not count. Lower-case hex, 64 characters.
 */
export function itemDigest(item: Item, scale: readonly ScaleStep[]): string {
  const meanings = scale
    .filter(({ status }) => status !== 'na' || item.naAllowed)
    .map(({ status, label }) => [status, label] as const);
  return digestOf({ text: item.text, rows: item.rows, scale: Object.fromEntries(meanings) });
}

/** The digest of a whole questionnaire: every word and every mapping counts. Lower-case hex, 64 characters. */
export function questionnaireDigest(questionnaire: Questionnaire): string {
  return digestOf(questionnaire);
}

function digestOf(value: unknown): string {
  return sha256Hex(canonicalText(normalised(value)));
}

// Editors differ in how they store the same letters, line ends and trailing spaces: none of that is a change of wording.
function normalised(value: unknown): unknown {
  if (typeof value === 'string') return normalisedText(value);
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [normalisedText(key), normalised(inner)]));
}

function normalisedText(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(BLANKS, withoutTrailing);
}

// Taken as a whole and looked at afterwards: an expression that asks for the end of the line behind them tries anew at each of ten thousand blanks.
const BLANKS = /[^\S\n]+/g;
const FURTHER_LINE_ENDS = ['\u2028', '\u2029'];

/** What is left of blanks: nothing before the end of a line. Digests that were written once count these two as line ends that are blanks themselves. */
function withoutTrailing(blanks: string, at: number, text: string): string {
  const next = text.charAt(at + blanks.length);
  if (next === '' || next === '\n') return '';
  const lineEnd = Math.max(...FURTHER_LINE_ENDS.map((end) => blanks.lastIndexOf(end)));
  return blanks.slice(Math.max(lineEnd, 0));
}
