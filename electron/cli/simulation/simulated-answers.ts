import type { Action, Answer } from '#domain/answers/answer.ts';
import { blankAnswer, choose, edit, type AnswerFields } from '#domain/answers/commands.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { UNVERIFIED, type Item, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { simulatedPlan } from './simulated-plan.ts';

const POSTS = ['庶務係長', '管理係長', '業務係長', '主査', '主任'];
const PARTIAL = [
  '一部の係でまだ行っていません。',
  '年度の途中で担当が替わり、記録に抜けがあります。',
  '本庁では行っていますが、出先では確かめていません。',
];
const NONE = ['これまで行っていません。', '手順がなく、手を付けられていません。', '担当者が決まっていません。'];

/** A plausible answer with everything that its status requires. `care` (0 to 1) is how well the department does. */
export function simulatedAnswer(
  questionnaire: Questionnaire,
  item: Item,
  care: number,
  inspection: Inspection,
  chance: Chance,
): Answer {
  const status = simulatedStatus(item, care, chance);
  const chosen = choose(blankAnswer(questionnaire, item), questionnaire, item, status);
  const plan = (draws: Chance) => simulatedPlan(questionnaire, inspection, item, chosen.action?.kind ?? '', draws);
  return edit(chosen, fieldsFor(status, item, chosen, plan, chance));
}

function simulatedStatus(item: Item, care: number, chance: Chance): Status {
  if (item.naAllowed && chance.happens(0.15)) return 'na';
  if (chance.happens(0.5 + 0.45 * care)) return 'yes';
  return chance.happens(0.65) ? 'partial' : 'no';
}

function fieldsFor(
  status: Status,
  item: Item,
  chosen: Answer,
  plan: (draws: Chance) => Omit<Action, 'post'>,
  chance: Chance,
): AnswerFields {
  switch (status) {
    case 'na':
      return { reason: item.naReasons.length > 0 ? chance.pick(item.naReasons) : '対象となる業務がありません。' };
    case 'yes':
      return {
        method: chance.happens(0.1) ? UNVERIFIED : chosen.method,
        evidence:
          item.priority === 'focus'
            ? [{ document: item.evidence[0] ?? '課内の記録', number: '', place: '課の書庫' }]
            : [],
        rows: rowsFor(item, chance),
      };
    case 'partial':
    case 'no':
      return {
        comment: chance.pick(status === 'partial' ? PARTIAL : NONE),
        rows: status === 'partial' ? rowsFor(item, chance) : [],
        // Use a separate generator: however many draws a plan takes, the other answers stay the same.
        action: { post: chance.pick(POSTS), ...plan(chanceFrom(Math.floor(chance.fraction() * 2 ** 32))) },
      };
  }
}

function rowsFor(item: Item, chance: Chance): string[][] {
  if (item.rows === null) return [];
  const last = item.rows.length - 1;
  return [item.rows.map((column, index) => (index === last ? chance.pick(POSTS) : `${column}の例`))];
}
