import { fiscalYearLabel, tokyoDay } from '#domain/calendar.ts';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { ApprovalBox, PreparedFields, PreparedTables } from '#domain/inspection/preparation.ts';
import { targetsOf } from '#domain/inspection/roster.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import { isDay } from '#domain/written-day.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

type InspectionFields = Omit<PreparedFields, 'handing' | 'earlier' | 'sealed'>;

/** What is typed about an inspection; days are ISO, '' while empty, and a text that is no day as it was typed. */
export type InspectionEntry = InspectionFields & Pick<PreparedTables, 'roster'>;

export type InspectionMistake =
  | 'title'
  | 'baseDate'
  | 'opensOn'
  | 'dueOn'
  | 'dueBeforeOpening'
  | 'roster'
  | 'noTargets'
  | 'city'
  | 'approvalBoxes'
  | 'retentionYears';

/** What a new inspection begins with. */
export interface UsualEntry {
  title: (year: string) => string;
  questionnaire: string;
  city: string;
  approvalPosts: readonly string[];
}

export const MOST_APPROVAL_BOXES = 10;
export const RETENTION_YEARS = { least: 1, usual: 5, most: 100 } as const;

const FIRST_MONTH = 4;

/** The fiscal year (western, of its April) that the instant lies in. */
export function fiscalYearOf(now: string): number {
  const [year = 0, month = 0] = tokyoDay(now).split('-').map(Number);
  return month < FIRST_MONTH ? year - 1 : year;
}

/** The form as it starts: what is known of the inspection, or what is usual for one of the present fiscal year. */
export function startingEntry(inspection: Inspection | null, now: string, usual: UsualEntry): InspectionEntry {
  if (inspection !== null) {
    const { fiscalYear, title, baseDate, opensOn, dueOn, roster, city, roleLabels, retentionYears } = inspection;
    const approvalBoxes = boxesOf(inspection.approvalBoxes);
    const { digest } = inspection.questionnaire;
    const days = { baseDate, opensOn, dueOn };
    const rarely = { city, roleLabels: { ...roleLabels }, approvalBoxes, retentionYears };
    return { fiscalYear: String(fiscalYear), title, ...days, roster, questionnaire: digest, ...rarely };
  }
  const year = fiscalYearOf(now);
  return {
    fiscalYear: String(year),
    title: usual.title(fiscalYearLabel(year)),
    baseDate: '',
    opensOn: '',
    dueOn: '',
    roster: null,
    questionnaire: usual.questionnaire,
    city: usual.city,
    roleLabels: {},
    approvalBoxes: boxesOf(usual.approvalPosts),
    retentionYears: RETENTION_YEARS.usual,
  };
}

function boxesOf(posts: readonly string[]): ApprovalBox[] {
  return posts.map((post, index) => ({ key: `box ${index}`, post }));
}

/** What cannot stay as it is, by field. Empty when the inspection can be set up. */
export function inspectionMistakes(entry: InspectionEntry): Partial<Record<keyof InspectionEntry, InspectionMistake>> {
  const mistakes: Partial<Record<keyof InspectionEntry, InspectionMistake>> = {};
  if (entry.title.trim() === '') mistakes.title = 'title';
  for (const day of ['baseDate', 'opensOn', 'dueOn'] as const) if (!isDay(entry[day])) mistakes[day] = day;
  if (isDay(entry.opensOn) && isDay(entry.dueOn) && entry.dueOn < entry.opensOn) mistakes.dueOn = 'dueBeforeOpening';
  if (entry.roster === null) mistakes.roster = 'roster';
  else if (targetsOf(entry.roster).length === 0) mistakes.roster = 'noTargets';
  if (entry.city.trim() === '') mistakes.city = 'city';
  if (entry.approvalBoxes.some(({ post }) => post.trim() === '')) mistakes.approvalBoxes = 'approvalBoxes';
  const years = entry.retentionYears ?? 0;
  if (!Number.isInteger(years) || years < RETENTION_YEARS.least || years > RETENTION_YEARS.most)
    mistakes.retentionYears = 'retentionYears';
  return mistakes;
}

/** The inspection as it is packed. `before` is the same inspection as it was packed last, null for a new one, which gets `id`. */
export function inspectionFrom(
  entry: InspectionEntry,
  questionnaire: Questionnaire,
  before: Inspection | null,
  id: string,
): Inspection {
  const line = (text: string) => plainText(text).trim();
  const labels = Object.keys(questionnaire.roles).map((role) => [role, line(entry.roleLabels[role] ?? '')] as const);
  return {
    id: before?.id ?? id,
    title: line(entry.title),
    city: line(entry.city),
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
    roleLabels: Object.fromEntries(labels.filter(([, label]) => label !== '')),
    approvalBoxes: entry.approvalBoxes.map(({ post }) => line(post)),
    retentionYears: entry.retentionYears ?? RETENTION_YEARS.usual,
    roster: entry.roster ?? [],
  };
}
