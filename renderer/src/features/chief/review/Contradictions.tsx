import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '#domain/answers/answer.ts';
import { contradictions, type Contradiction } from '#domain/answers/contradictions.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { UNVERIFIED, type Item } from '#domain/questionnaire/questionnaire.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { statusSymbol } from '../../shared/item/status-symbol.ts';
import { ItemLinks } from './ItemLinks.tsx';

/** What does not go together at first sight in the answers on screen. */
export function useContradictions(): Contradiction[] {
  const { now } = useChiefServices();
  const { questionnaire, response, items, answers } = useOpenResponse();
  const { profile } = response;
  const today = tokyoDay(now());
  return useMemo(
    () => contradictions({ questionnaire, profile, items, answers, today }),
    [questionnaire, profile, items, answers, today],
  );
}

/** How much of a repeated comment tells it from the others. */
const TELLING = 30;

/** The beginning of what is written at the first of the items. */
function beginning(answers: Answers, [first]: readonly Item[]): string {
  const letters = [...(first === undefined ? '' : (answers.get(first.id)?.comment.trim() ?? ''))];
  return letters.length <= TELLING ? letters.join('') : `${letters.slice(0, TELLING).join('')}…`;
}

/** Entries of the reading notes, each with its items. They never stand in the way of the sign-off. */
export function Contradictions({ found }: { found: readonly Contradiction[] }) {
  const { t } = useTranslation('review');
  const { questionnaire, answers } = useOpenResponse();
  const words = {
    yes: statusSymbol(questionnaire, 'yes'),
    na: statusSymbol(questionnaire, 'na'),
    method: questionnaire.checkMethods.find(({ id }) => id === UNVERIFIED)?.label ?? '',
    focus: questionnaire.priorities.focus.label,
  };
  return found.map(({ kind, items }, index) => (
    <li key={index}>
      {t(`contradictions.${kind}`, { ...words, n: items.length, comment: beginning(answers, items) })}
      <ItemLinks items={items} />
    </li>
  ));
}
