import type { Action } from '#domain/answers/answer.ts';
import { ACCEPT, BUDGET, EXCEPTION, REQUEST } from '#domain/findings/action-kinds.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Chance } from './chance.ts';
import { dayAfter } from './day-after.ts';

const WHAT: Readonly<Record<string, string>> = {
  [REQUEST]: '情報担当課に、設定の変更と手順の案内を依頼します。',
  [BUDGET]: '来年度の予算で、機器の更新を要求します。',
  [EXCEPTION]: '今の機器を更新するまで、例外措置の承認を得て運用します。',
  [ACCEPT]: '影響が小さいため、当面は受け入れ、年に1回見直します。',
};

// Due days of plans, with the number of years since the fiscal year began.
const DUE_DAYS = [
  { years: 0, day: '12-28' },
  { years: 1, day: '01-29' },
  { years: 1, day: '03-31' },
  { years: 1, day: '06-30' },
];
// Shortly after the last department answered, so that some plans are already overdue while the officer works on them.
const SOON_DUE_AFTER_DAYS = 36;
const SOON_DUE = 0.05;
// Only some items may be set aside; if all could be, the city's figures would show nothing.
const ONE_ITEM_SET_ASIDE_IN = 8;

/**
 * A plausible plan for a △ or ×, with any kind that the questionnaire has, and its due day. `usual` is the default
 * kind.
 */
export function simulatedPlan(
  questionnaire: Questionnaire,
  { opensOn, fiscalYear }: Pick<Inspection, 'opensOn' | 'fiscalYear'>,
  item: Item,
  usual: string,
  chance: Chance,
): Omit<Action, 'post'> {
  const drawn = simulatedKind(item, chance.fraction());
  const kind = questionnaire.actionKinds.find(({ id }) => id === drawn)?.id ?? usual;
  const { years, day } = chance.pick(DUE_DAYS);
  return {
    kind,
    what: WHAT[kind] ?? item.action,
    due: chance.happens(SOON_DUE) ? dayAfter(opensOn, SOON_DUE_AFTER_DAYS) : `${fiscalYear + years}-${day}`,
  };
}

/** Null for the usual kind. */
function simulatedKind(item: Item, fraction: number): string | null {
  if (fraction < 0.15) return REQUEST;
  if (fraction < 0.25) return BUDGET;
  if (fraction >= 0.4 || !canBeSetAside(item)) return null;
  return fraction < 0.33 ? EXCEPTION : ACCEPT;
}

function canBeSetAside({ id }: Item): boolean {
  const number = [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return number % ONE_ITEM_SET_ASIDE_IN === 0;
}
