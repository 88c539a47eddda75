import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';

/** The editable passages of a report: one at the head of each part, the outlook, and the words to every department. */
export const REPORT_TEXTS = [
  'overview',
  'chapters',
  'threats',
  'tiers',
  'focus',
  'findings',
  'sampling',
  'years',
  'review',
  'ahead',
  'feedback',
] as const;
export type ReportTextId = (typeof REPORT_TEXTS)[number];

/** A wording for every passage. */
export type ReportWording = Record<ReportTextId, string>;

/**
 * The officer's own words for a passage. `proposal` is the generated text that they replaced; its figures may have
 * changed since.
 */
export interface ReportText {
  inspection: string;
  text: ReportTextId;
  words: string;
  proposal: string;
}

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** The officer's own wordings. `storage`: the device could not store it, and nothing was stored. */
export interface ReportTextRepository {
  of(inspection: string): Watch<ReportText[]>;
  keep(text: ReportText): Stored<null>;
  /** Restores the generated text. */
  reset(inspection: string, text: ReportTextId): Stored<null>;
}

/** The wording in force: the officer's words, or else the generated text. */
export function wordingOf(proposals: ReportWording, written: readonly ReportText[]): ReportWording {
  return { ...proposals, ...Object.fromEntries(written.map(({ text, words }) => [text, words])) };
}

/** True when the generated text has changed since the officer replaced it, usually because figures changed. */
export function isOutdated({ text, proposal }: ReportText, proposals: ReportWording): boolean {
  return proposal !== proposals[text];
}

/** The names that occur in the text, each once, in the order of `names`. */
export function namesIn(text: string, names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== '' && text.includes(name)))];
}
