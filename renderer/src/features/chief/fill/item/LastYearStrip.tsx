import { useTranslation } from 'react-i18next';
import type { Answers } from '#domain/answers/answer.ts';
import { canTakeOver, itemsWithOpenAction, takeOver, unconfirmedItems } from '#domain/answers/last-year-answers.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { blankAnswer } from '#domain/answers/commands.ts';
import type { Entry } from '#domain/answers/history.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { useServices } from '../../../shared/services/services.ts';
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
  const { responses, saving, answering, now } = useServices();
  const { questionnaire, response, last } = useWalking();
  const takeOne = async (item: Item): Promise<Entry[]> => {
    const lastAnswer = last.get(item.id);
    let before = blankAnswer(questionnaire, item);
    const finish = saving.begin();
    const stored = await responses.answer(response, item.id, (given) => {
      before = given ?? before;
      // Someone may have answered since the button was drawn.
      if (!canTakeOver(item, lastAnswer, given)) return before;
      return takeOver(given, questionnaire, item, lastAnswer, tokyoDay(now()));
    });
    finish(stored);
    return stored.ok ? [{ item: item.id, before, after: stored.value }] : [];
  };
  const take = async () => {
    const written = (await Promise.all(unchanged.map(takeOne))).flat();
    answering.record(response, written);
    notice({
      tone: 'info',
      text: t('lastYear.strip.taken', { n: written.filter(({ after }) => after.takenOver).length }),
    });
    const [first] = unchanged;
    if (first !== undefined) focusItem(first.id);
  };
  return () => void take();
}
