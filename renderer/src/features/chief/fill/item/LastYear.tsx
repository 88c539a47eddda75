import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { canTakeOver, confirmTakenOver, takeOver, type LastAnswer } from '#domain/answers/last-year-answers.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { AnswerDetails } from '../../../shared/item/AnswerDetails.tsx';
import { OutcomeMark } from '../../../shared/item/OutcomeMark.tsx';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useWalking } from '../walk/walk-context.ts';
import { LastYearWording } from './LastYearWording.tsx';
import type { PartProps } from './part.ts';
import knownStyles from './Known.module.css';
import styles from './LastYear.module.css';

/** What was answered the year before, with the way to take it over, and the word that it still holds. Nothing where there was no answer. */
export function LastYear(props: PartProps) {
  const { item, answer } = props;
  const { last } = useWalking();
  const before = last.get(item.id);
  const part = useFocusKept(answer.takenOver);
  if (before === undefined && !answer.takenOver) return null;
  return (
    <div className={styles.lastYear} ref={part}>
      {before === undefined ? null : <Before {...props} before={before} />}
      {answer.takenOver ? <Unconfirmed {...props} /> : null}
    </div>
  );
}

function Before({ item, answer, store, before }: PartProps & { before: LastAnswer }) {
  const { t } = useTranslation('fill');
  const { questionnaire, beside, readOnly } = useWalking();
  const { now } = useChiefServices();
  const planShown = beside.get(item.id)?.actions.some(({ from }) => from === 'last-year') ?? false;
  const shown = planShown ? { ...before.answer, action: null } : before.answer;
  const take = () => {
    const today = tokyoDay(now());
    store((stored) =>
      canTakeOver(item, before, stored) ? takeOver(stored, questionnaire, item, before, today) : stored,
    );
  };
  return (
    <div className={knownStyles.part} role="group" aria-label={t('lastYear.title')}>
      <div className={styles.head}>
        <p className={knownStyles.title}>
          {t('lastYear.title')} <When />
        </p>
        <OutcomeMark questionnaire={questionnaire} status={before.answer.status} />
        {!readOnly && canTakeOver(item, before, answer) ? (
          <span className={styles.take}>
            <Button size="small" label={t('lastYear.takeOverOf', { id: item.id })} onPress={take}>
              {t('lastYear.takeOver')}
            </Button>
          </span>
        ) : null}
      </div>
      {before.asked === 'same' ? null : <LastYearWording wording={before.wording} text={item.text} />}
      <AnswerDetails questionnaire={questionnaire} item={item} answer={shown} />
    </div>
  );
}

function When() {
  const { t } = useTranslation('fill');
  const dates = useDates();
  const { lastYear } = useWalking();
  if (lastYear === null) return null;
  const { fiscalYear, declaredOn } = lastYear;
  return (
    <span className={styles.from}>
      {fiscalYear === null
        ? t('lastYear.declared', { day: dates.day(declaredOn) })
        : t('lastYear.ofYear', { year: dates.fiscalYear(fiscalYear) })}
    </span>
  );
}

function Unconfirmed({ item, store }: PartProps) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  return (
    <div className={styles.takenOver} data-part="taken-over" tabIndex={-1}>
      <Badge tone="warning" icon="warning">
        {t('lastYear.unconfirmed')}
      </Badge>
      <p>{t('lastYear.read')}</p>
      {readOnly ? null : (
        <Button
          size="small"
          icon="check"
          label={t('lastYear.confirmOf', { id: item.id })}
          onPress={() => store(confirmTakenOver)}
        >
          {t('lastYear.confirm')}
        </Button>
      )}
    </div>
  );
}

/** The button that was pressed is gone afterwards: the focus goes to what is to be confirmed, and from there to the status. */
function useFocusKept(takenOver: boolean) {
  const part = useRef<HTMLDivElement>(null);
  const was = useRef(takenOver);
  useEffect(() => {
    if (was.current === takenOver) return;
    was.current = takenOver;
    const card = part.current?.closest('article');
    // Someone who is elsewhere by now is not called back.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (card === null || card === undefined || !lost) return;
    const next = takenOver ? '[data-part="taken-over"]' : '[role="radiogroup"] input:checked';
    card.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
  }, [takenOver]);
  return part;
}
