import { useTranslation } from 'react-i18next';
import type { Answers } from '#domain/answers/answer.ts';
import { canTakeOver, itemsWithOpenAction, takeOver, unconfirmedItems } from '#domain/answers/last-year-answers.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { blankAnswer } from '#domain/answers/commands.ts';
import type { Entry } from '#domain/answers/history.ts';
import { fail, ok } from '#domain/result.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { focusItem } from '../walk/focus-item.ts';
import { useWalking } from '../walk/walk-context.ts';
import styles from './LastYear.module.css';

/**
 * What last year has to say about several items: the open actions first, what can be taken over at once, and what is still to be confirmed. A single
 * item says all of that itself.
 */
export function LastYearStrip({ items, answers }: { items: readonly Item[]; answers: Answers }) {
  const { t } = useTranslation('fill');
  const { last, readOnly } = useWalking();
  const promised = itemsWithOpenAction(items, last);
  const unchanged = items.filter((item) => canTakeOver(item, last.get(item.id), answers.get(item.id)));
  const unconfirmed = unconfirmedItems(items, answers);
  const take = useTakingOver(unchanged);
  const first = unconfirmed[0];
  const offered = readOnly ? 0 : unchanged.length;
  if (items.length < 2 || promised.length + offered + unconfirmed.length === 0) return null;
  return (
    <div className={styles.strip} role="group" aria-label={t('lastYear.strip.label')}>
      {promised.length === 0 ? null : (
        <div className={styles.promised}>
          <span>{t('lastYear.strip.actions', { n: promised.length })}</span>
          {promised.map(({ id }) => (
            <Button key={id} look="quiet" size="small" onPress={() => focusItem(id)}>
              {id}
            </Button>
          ))}
        </div>
      )}
      {offered === 0 ? null : (
        <Button size="small" onPress={take}>
          {t('lastYear.strip.takeOver', { n: offered })}
        </Button>
      )}
      {first === undefined ? null : (
        <p className={styles.left}>
          {t('lastYear.strip.left', { n: unconfirmed.length })}
          <Button look="quiet" size="small" onPress={() => focusItem(first.id)}>
            {t('lastYear.strip.first')}
          </Button>
        </p>
      )}
    </div>
  );
}

function useTakingOver(unchanged: readonly Item[]): () => void {
  const { t } = useTranslation('fill');
  const notice = useNotice();
  const { openResponses, answering } = useChiefServices();
  const { questionnaire, response, last } = useWalking();
  const takeOne = (item: Item): Entry[] => {
    const taken = openResponses.apply(response, ({ answers }, now) => {
      const given = answers.get(item.id);
      const lastAnswer = last.get(item.id);
      // Someone may have answered since the button was drawn.
      if (!canTakeOver(item, lastAnswer, given)) return fail({ kind: 'answered' });
      return ok({ kind: 'answer', answer: takeOver(given, questionnaire, item, lastAnswer, tokyoDay(now)) });
    });
    const after = taken.ok ? taken.value.after.answers.get(item.id) : undefined;
    if (!taken.ok || after === undefined) return [];
    return [
      { item: item.id, before: taken.value.before.answers.get(item.id) ?? blankAnswer(questionnaire, item), after },
    ];
  };
  return () => {
    const written = unchanged.flatMap(takeOne);
    answering.record(response, written);
    notice({ tone: 'info', text: t('lastYear.strip.taken', { n: written.length }) });
    const [first] = unchanged;
    if (first !== undefined) focusItem(first.id, written.find(({ item }) => item === first.id)?.after.choice ?? null);
  };
}
