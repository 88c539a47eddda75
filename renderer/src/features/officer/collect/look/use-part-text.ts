import { useTranslation } from 'react-i18next';
import type { AnswerPart } from '#domain/collection/revision-changes.ts';
import { exhausted } from '#domain/outcome.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result/payload.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';

/** How one part of an answer is written; '' where the answer says nothing there. */
export function usePartText(questionnaire: Questionnaire): (part: AnswerPart, answer: HandedAnswer) => string {
  const dates = useDates();
  const { t } = useTranslation('collect');
  const actionText = ({ kind, what, post, due }: NonNullable<HandedAnswer['action']>) =>
    joined(
      labelOf(questionnaire.actionKinds, kind),
      what,
      post === '' ? '' : t('look.post', { post }),
      due === '' ? t('look.noDue') : t('look.due', { day: dates.day(due) }),
    );
  return (part, answer) => {
    switch (part) {
      case 'status': {
        const step = questionnaire.scale.find(({ status }) => status === answer.status);
        return step === undefined ? answer.status : `${step.symbol} ${step.label}`;
      }
      case 'method':
        return answer.method === null ? '' : labelOf(questionnaire.checkMethods, answer.method);
      case 'comment':
      case 'reason':
        return answer[part];
      case 'evidence':
        return answer.evidence.map(({ document, number, place }) => joined(document, number, place)).join('\n');
      case 'rows':
        return answer.rows.map((cells) => cells.join('／')).join('\n');
      case 'action':
        return answer.action === null ? '' : actionText(answer.action);
      case 'progress':
        return answer.progress === null
          ? ''
          : joined(t(`look.progress.${answer.progress.state}`), answer.progress.note);
      default:
        return exhausted(part);
    }
  };
}

function labelOf(choices: readonly { id: string; label: string }[], id: string): string {
  return choices.find((each) => each.id === id)?.label ?? id;
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('　');
}
