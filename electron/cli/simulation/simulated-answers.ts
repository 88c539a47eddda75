import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer, choose, edit, type AnswerFields } from '#domain/answers/commands.ts';
import { UNVERIFIED, type Item, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import type { Chance } from './chance.ts';

const POSTS = ['庶務係長', '管理係長', '業務係長', '主査', '主任'];
const PARTIAL = [
  '一部の係でまだ行っていません。',
  '年度の途中で担当が替わり、記録に抜けがあります。',
  '本庁では行っていますが、出先では確かめていません。',
];
const NONE = ['これまで行っていません。', '手順がなく、手を付けられていません。', '担当者が決まっていません。'];
// Days on which plans are due, with the years since the fiscal year began.
const DUE_DAYS = [
  { years: 0, day: '12-28' },
  { years: 1, day: '01-29' },
  { years: 1, day: '03-31' },
  { years: 1, day: '06-30' },
];

/** An answer as a department might give it, complete with what its status requires. `care` (0 to 1) is how well the department does. */
export function simulatedAnswer(
  questionnaire: Questionnaire,
  item: Item,
  care: number,
  fiscalYear: number,
  chance: Chance,
): Answer {
  const status = simulatedStatus(item, care, chance);
  const chosen = choose(blankAnswer(questionnaire, item), questionnaire, item, status);
  return edit(chosen, fieldsFor(status, item, chosen, fiscalYear, chance));
}

function simulatedStatus(item: Item, care: number, chance: Chance): Status {
  if (item.naAllowed && chance.happens(0.15)) return 'na';
  if (chance.happens(0.5 + 0.45 * care)) return 'yes';
  return chance.happens(0.65) ? 'partial' : 'no';
}

function fieldsFor(status: Status, item: Item, chosen: Answer, fiscalYear: number, chance: Chance): AnswerFields {
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
        action: {
          kind: chosen.action?.kind ?? '',
          what: item.action,
          post: chance.pick(POSTS),
          due: dueDay(fiscalYear, chance),
        },
      };
  }
}

function dueDay(fiscalYear: number, chance: Chance): string {
  const { years, day } = chance.pick(DUE_DAYS);
  return `${fiscalYear + years}-${day}`;
}

function rowsFor(item: Item, chance: Chance): string[][] {
  if (item.rows === null) return [];
  const last = item.rows.length - 1;
  return [item.rows.map((column, index) => (index === last ? chance.pick(POSTS) : `${column}の例`))];
}
