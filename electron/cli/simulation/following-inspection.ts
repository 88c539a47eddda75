import { createHash } from 'node:crypto';
import { fiscalYearLabel } from '#domain/calendar.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { followingQuestionnaire } from './following-questionnaire.ts';
import { followingRoster } from './following-roster.ts';
import { uuidFrom } from './seeded-uuid.ts';

/** An inspection with its questionnaire. */
interface Run {
  inspection: Inspection;
  questionnaire: Questionnaire;
}

/**
 * The inspection of the following year, with reworded items and a reorganised city. Deterministic for inspection and
 * seed.
 */
export function followingRun({ inspection, questionnaire }: Run, seed: number): Run {
  const asked = followingQuestionnaire(questionnaire, seed);
  const { id, fiscalYear } = inspection;
  return {
    questionnaire: asked,
    inspection: {
      ...inspection,
      id: uuidFrom(createHash('sha256').update(`tenken simulation ${seed} after ${id}`).digest()),
      title: `${fiscalYearLabel(fiscalYear + 1)} 情報セキュリティ自己点検（試行）`,
      fiscalYear: fiscalYear + 1,
      baseDate: yearLater(inspection.baseDate),
      opensOn: yearLater(inspection.opensOn),
      dueOn: yearLater(inspection.dueOn),
      sample: false,
      questionnaire: { id: asked.id, version: asked.version, digest: questionnaireDigest(asked) },
      roster: followingRoster(inspection.roster, seed),
    },
  };
}

/** The same day one year later. 29 February becomes 28 February. */
function yearLater(isoDay: string): string {
  const later = `${Number(isoDay.slice(0, 4)) + 1}${isoDay.slice(4)}`;
  return later.replace('-02-29', '-02-28');
}
