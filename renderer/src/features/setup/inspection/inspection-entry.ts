import { fiscalYearLabel, tokyoDay } from '#domain/calendar.ts';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { targetsOf, type Department } from '#domain/inspection/roster.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** What is typed about an inspection; days are ISO, '' while empty. `roster` is null until one was read. */
export interface InspectionEntry {
  fiscalYear: string;
  title: string;
  baseDate: string;
  opensOn: string;
  dueOn: string;
  roster: Department[] | null;
}

export type InspectionMistake =
  | 'title'
  | 'baseDate'
  | 'opensOn'
  | 'dueOn'
  | 'dueBeforeOpening'
  | 'roster'
  | 'noTargets';

const FIRST_MONTH = 4;

/** The fiscal year (western, of its April) that the instant lies in. */
export function fiscalYearOf(now: string): number {
  const [year = 0, month = 0] = tokyoDay(now).split('-').map(Number);
  return month < FIRST_MONTH ? year - 1 : year;
}

/** The form as it starts: what is known of the inspection, or an empty one for the present fiscal year with `title` made from it. */
export function startingEntry(
  inspection: Inspection | null,
  now: string,
  title: (year: string) => string,
): InspectionEntry {
  if (inspection !== null) {
    const { fiscalYear, baseDate, opensOn, dueOn, roster } = inspection;
    return { fiscalYear: String(fiscalYear), title: inspection.title, baseDate, opensOn, dueOn, roster };
  }
  const year = fiscalYearOf(now);
  return {
    fiscalYear: String(year),
    title: title(fiscalYearLabel(year)),
    baseDate: '',
    opensOn: '',
    dueOn: '',
    roster: null,
  };
}

/** What cannot stay as it is, by field. Empty when the inspection can be set up. */
export function inspectionMistakes(entry: InspectionEntry): Partial<Record<keyof InspectionEntry, InspectionMistake>> {
  const mistakes: Partial<Record<keyof InspectionEntry, InspectionMistake>> = {};
  if (entry.title.trim() === '') mistakes.title = 'title';
  for (const day of ['baseDate', 'opensOn', 'dueOn'] as const) if (entry[day] === '') mistakes[day] = day;
  if (entry.opensOn !== '' && entry.dueOn !== '' && entry.dueOn < entry.opensOn) mistakes.dueOn = 'dueBeforeOpening';
  if (entry.roster === null) mistakes.roster = 'roster';
  else if (targetsOf(entry.roster).length === 0) mistakes.roster = 'noTargets';
  return mistakes;
}

/** The inspection as it is packed. `before` is the same inspection as it was packed last, null for a new one, which gets `id`. */
export function inspectionFrom(
  entry: InspectionEntry,
  questionnaire: Questionnaire,
  before: Inspection | null,
  id: string,
): Inspection {
  return {
    id: before?.id ?? id,
    title: plainText(entry.title).trim(),
    city: before?.city ?? questionnaire.policy.city,
    fiscalYear: Number(entry.fiscalYear),
    baseDate: entry.baseDate,
    opensOn: entry.opensOn,
    dueOn: entry.dueOn,
    sample: before?.sample ?? false,
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      digest: questionnaireDigest(questionnaire),
    },
    roleLabels: before?.roleLabels ?? {},
    approvalBoxes: before?.approvalBoxes ?? [],
    retentionYears: before?.retentionYears ?? 5,
    roster: entry.roster ?? [],
  };
}
