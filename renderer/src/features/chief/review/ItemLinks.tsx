import { useTranslation } from 'react-i18next';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import styles from './Review.module.css';

/** A longer row of numbers is folded, so that the other notes stay in sight. */
const SHORT = 24;

/** The way to each item, in one row of their numbers. */
export function ItemLinks({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('review');
  if (items.length <= SHORT) return <Row items={items} />;
  return (
    <details className={styles.fold}>
      <summary>{t('notes.items', { n: items.length })}</summary>
      <Row items={items} />
    </details>
  );
}

function Row({ items }: { items: readonly Item[] }) {
  const { response } = useOpenResponse();
  return (
    <ul className={styles.links} data-short="true">
      {items.map(({ id, chapter }) => (
        <li key={id}>
          <a href={`#${paths.fill(response.id, chapter, id)}`}>{id}</a>
        </li>
      ))}
    </ul>
  );
}
