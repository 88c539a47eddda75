import { useTranslation } from 'react-i18next';
import { itemsOf, type Item } from '#domain/questionnaire/questionnaire.ts';
import { standingReturns } from '#domain/returns/received.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import type { OpenResponse } from './open-response.ts';
import { paths } from '../../../shared/navigation/paths.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import styles from './SentBack.module.css';

/** The newest 差戻し that is still to be answered, with the way to each item it speaks of; nothing where there is none. */
export function SentBack({ open }: { open: OpenResponse }) {
  const dates = useDates();
  const { t } = useTranslation('response');
  const { response, questionnaire, returns } = open;
  const sent = standingReturns(response, returns).find(({ payload }) => payload.kind === 'sent-back');
  if (sent === undefined) return null;
  const { message, remarks, officer, issuedAt } = sent.payload;
  const spokenOf = new Set(remarks.map(({ item }) => item));
  const items = itemsOf(questionnaire).filter(({ id }) => spokenOf.has(id));
  return (
    <Banner tone="warning" title={t('sentBack.title')}>
      <p>
        <span className={styles.from}>{t('sentBack.from', { name: officer.name, at: dates.instant(issuedAt) })}</span>
        {t(response.signOff === null ? 'sentBack.correct' : 'sentBack.reopen')}
      </p>
      {message === '' ? null : (
        <div className={styles.message} role="group" aria-label={t('sentBack.message')} tabIndex={0}>
          {message}
        </div>
      )}
      {items.length === 0 ? null : <Items response={response.id} items={items} />}
    </Banner>
  );
}

function Items({ response, items }: { response: string; items: readonly Item[] }) {
  const { t } = useTranslation('response');
  return (
    <div className={styles.items}>
      <span>{t('sentBack.items', { n: items.length })}</span>
      <ul>
        {items.map(({ id, chapter }) => (
          <li key={id}>
            <a href={`#${paths.fill(response, chapter, id)}`} aria-label={t('sentBack.open', { item: id })}>
              {id}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
