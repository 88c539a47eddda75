import { useTranslation } from 'react-i18next';
import type { Action } from '#domain/answers/answer.ts';
import { byKind, partOf, type ByKind } from '#domain/answers/parts.ts';
import type { ComparedPart } from '#domain/collection/revision-changes.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result-file/result-payload.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';

/** How what is compared of an answer is written; '' where the answer says nothing there. */
export function usePartText(questionnaire: Questionnaire): (part: ComparedPart, answer: HandedAnswer) => string {
  const dates = useDates();
  const { t } = useTranslation('collect');
  const actionText = ({ kind, what, post, due }: Action) =>
    joined(
      labelOf(questionnaire.actionKinds, kind),
      what,
      post === '' ? '' : t('look.post', { post }),
      due === '' ? t('look.noDue') : t('look.due', { day: dates.day(due) }),
    );
  const texts: ByKind<string> = {
    method: (method) => (method === null ? '' : labelOf(questionnaire.checkMethods, method)),
    text: (text) => text,
    documents: (evidence) => evidence.map(({ document, number, place }) => joined(document, number, place)).join('\n'),
    rows: (rows) => rows.map((cells) => cells.join('／')).join('\n'),
    action: (action) => (action === null ? '' : actionText(action)),
    progress: (progress) => (progress === null ? '' : joined(t(`look.progress.${progress.state}`), progress.note)),
  };
  return (part, answer) => {
    if (part !== 'status') return byKind(texts, part, partOf(answer, part));
    const step = questionnaire.scale.find(({ status }) => status === answer.status);
    return step === undefined ? answer.status : `${step.symbol} ${step.label}`;
  };
}

function labelOf(choices: readonly { id: string; label: string }[], id: string): string {
  return choices.find((each) => each.id === id)?.label ?? id;
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('　');
}
