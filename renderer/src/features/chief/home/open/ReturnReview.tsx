import { useTranslation } from 'react-i18next';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { takeFocus } from '../../../shared/focus/take-focus.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { Fact, Facts } from '../Fact.tsx';
import type { OpenedReturn, ReviewProps } from './opening.ts';
import { ReturnActions } from './ReturnActions.tsx';
import styles from './Open.module.css';

/** What the officer wrote back, to which revision, and what can be done about it. */
export function ReturnReview(props: ReviewProps<OpenedReturn>) {
  const { t } = useTranslation('home');
  const { standing, seen, read } = props.opened;
  const { message } = read.payload;
  return (
    <div className={styles.review} ref={takeFocus} tabIndex={-1}>
      <ReturnFacts opened={props.opened} />
      {standing === 'signed' ? null : (
        <Banner tone="info" title={t(`returned.standing.${standing}.title`)}>
          {t(`returned.standing.${standing}.text`)}
        </Banner>
      )}
      {seen ? <p>{t('returned.seen')}</p> : null}
      {message === '' ? null : (
        <section className={styles.said}>
          <h3>{t('returned.message')}</h3>
          <p>{message}</p>
        </section>
      )}
      <Remarks opened={props.opened} />
      <ReturnActions {...props} />
    </div>
  );
}

function ReturnFacts({ opened: { read, known } }: { opened: OpenedReturn }) {
  const { t } = useTranslation('home');
  const dates = useDates();
  const { kind, department, response, officer, issuedAt } = read.payload;
  return (
    <Facts>
      <Fact term={t('returned.kind')}>
        <Badge tone={kind === 'sent-back' ? 'warning' : 'info'}>{t(`returned.kinds.${kind}`)}</Badge>
      </Fact>
      <Fact term={t('pack.inspection')}>{known.inspection.title}</Fact>
      <Fact term={t('begin.department')}>
        {department.code} {department.name}
      </Fact>
      <Fact term={t('returned.answers')}>{t('continue.revision', { revision: response.revision })}</Fact>
      <Fact term={t('returned.from')}>{officer.name}</Fact>
      <Fact term={t('returned.issuedAt')}>{dates.instant(issuedAt)}</Fact>
    </Facts>
  );
}

function Remarks({ opened: { read, known } }: { opened: OpenedReturn }) {
  const { t } = useTranslation('home');
  const dates = useDates();
  const texts = new Map(itemsOf(known.questionnaire).map(({ id, text }) => [id, text]));
  const { remarks } = read.payload;
  if (remarks.length === 0) return null;
  return (
    <section className={styles.said}>
      <h3>{t('returned.remarks', { n: remarks.length })}</h3>
      <ol className={styles.remarks}>
        {remarks.map(({ item, text, due }, index) => (
          <li key={index}>
            <p className={styles.remarkItem}>
              <b>{item}</b> {texts.get(item) ?? t('returned.itemGone')}
            </p>
            <p className={styles.remarkText}>{text}</p>
            {due === null ? null : <p className={styles.remarkDue}>{t('returned.due', { day: dates.day(due) })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
