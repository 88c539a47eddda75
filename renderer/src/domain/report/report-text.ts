import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';

/** Passages of a report that can be rewritten: one at the head of each part, the outlook, and the words to every department. */
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

/** What the officer wrote in place of the program's proposal. `proposal` is the one it replaced: its figures may have changed since. */
export interface ReportText {
  inspection: string;
  text: ReportTextId;
  words: string;
  proposal: string;
}

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** The officer's wordings. `storage` means that the device could not store it; then nothing was stored. */
export interface ReportTextRepository {
  of(inspection: string): Watch<ReportText[]>;
  keep(text: ReportText): Stored<null>;
  /** Lets the proposal stand again. */
  reset(inspection: string, text: ReportTextId): Stored<null>;
}

/** The wording that stands: what the officer wrote, else what is proposed. */
export function wordingOf(proposals: ReportWording, written: readonly ReportText[]): ReportWording {
  return { ...proposals, ...Object.fromEntries(written.map(({ text, words }) => [text, words])) };
}

/** Whether the wording rests on a proposal that reads differently today, most often because figures have changed. */
export function isOutdated({ text, proposal }: ReportText, proposals: ReportWording): boolean {
  return proposal !== proposals[text];
}

/** The names that stand in the text, each once, in their order. */
export function namesIn(text: string, names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== '' && text.includes(name)))];
}
