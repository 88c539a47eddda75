import type { TFunction } from 'i18next';
import { HOLD, type Action, type Choice } from '#domain/answers/answer.ts';
import { isPartChange, type Change, type PartChange, type ResponseChange } from '#domain/answers/change-log.ts';
import { nameOf } from '#domain/answers/change-log-differences.ts';
import { byKind, type AnswerPart, type ByKind } from '#domain/answers/parts.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { statusSymbol } from '../../shared/item/status-symbol.ts';

/** One change in plain words. `before` and `after` are what was written there, '' for nothing; both null where the line says it all. */
export interface ChangeWords {
  line: string;
  before: string | null;
  after: string | null;
}

type Translate = TFunction<'changes'>;
interface Around {
  t: Translate;
  questionnaire: Questionnaire;
  dueText: (action: Action) => string;
}

export function changeWords(change: Change, around: Around): ChangeWords {
  const { t } = around;
  if (isPartChange(change)) return partWords(change, around);
  switch (change.kind) {
    case 'choice':
      return alone(choiceLine(change.before, change.after, around));
    case 'takenOver':
      return alone(t(change.after ? 'takenOver.yes' : 'takenOver.no'));
    default:
      return wholeWords(change, around);
  }
}

function wholeWords(change: ResponseChange, { t, questionnaire }: Around): ChangeWords {
  switch (change.kind) {
    case 'respondent':
      return written(change.kind, nameOf(change.before) ?? '', nameOf(change.after) ?? '', t);
    case 'profile': {
      const flag = questionnaire.flags.find(({ id }) => id === change.flag)?.label ?? change.flag;
      const { before, after } = change;
      if (after === null) return alone(t('profile.taken', { flag }));
      if (before?.on !== after.on && after.reason === '')
        return alone(t(`profile.${after.on ? 'on' : 'off'}`, { flag }));
      const way = before?.on === after.on ? 'reason' : after.on ? 'on' : 'off';
      return { line: t(`profile.${way}`, { flag }), before: before?.reason ?? '', after: after.reason };
    }
    case 'signed':
      return alone(t('signed', { revision: change.revision, approver: nameOf(change.approver) ?? '' }));
    case 'reopened':
      return { line: t('reopened', { revision: change.revision }), before: null, after: change.reason };
    case 'handedOver':
      return alone(t('handedOver', { to: nameOf(change.to) ?? '' }));
    case 'takenBack':
      return alone(t('takenBack'));
    case 'restored':
    case 'adopted':
      return alone(t(change.kind, { revision: change.revision, answers: change.answers }));
  }
}

function alone(line: string): ChangeWords {
  return { line, before: null, after: null };
}

function partWords({ kind, before, after }: PartChange, around: Around): ChangeWords {
  return written(kind, byKind(TEXTS, kind, before, around), byKind(TEXTS, kind, after, around), around.t);
}

function written(kind: AnswerPart | 'respondent', before: string, after: string, t: Translate): ChangeWords {
  const way = before === '' ? 'given' : after === '' ? 'taken' : 'changed';
  return { line: t(`text.${way}`, { field: t(`fields.${kind}`) }), before, after };
}

function choiceLine(before: Choice | null, after: Choice | null, { t, questionnaire }: Around): string {
  const symbol = (choice: Choice) => (choice === HOLD ? questionnaire.hold.label : statusSymbol(questionnaire, choice));
  if (after === null) return t('choice.taken', { before: before === null ? '' : symbol(before) });
  if (before === null) return t('choice.given', { after: symbol(after) });
  return t('choice.changed', { before: symbol(before), after: symbol(after) });
}

const BETWEEN = '　';

function joinedLine(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(BETWEEN);
}

/** A part on as many lines as it needs; '' where it says nothing. */
const TEXTS: ByKind<string, [Around]> = {
  method: (id, { questionnaire }) => questionnaire.checkMethods.find((each) => each.id === id)?.label ?? id ?? '',
  text: (text) => text,
  documents: (evidence) =>
    evidence.map(({ document, number, place }) => joinedLine([document, number, place])).join('\n'),
  rows: (rows) => rows.map((row) => joinedLine(row)).join('\n'),
  action: (action, around) => (action === null ? '' : actionText(action, around)),
  progress: (progress, { t }) => (progress === null ? '' : joinedLine([t(`states.${progress.state}`), progress.note])),
};

function actionText(action: Action, { questionnaire, dueText }: Around): string {
  const kind = questionnaire.actionKinds.find(({ id }) => id === action.kind)?.label ?? action.kind;
  return joinedLine([kind, action.what, action.post, dueText(action)]);
}
