import { useTranslation } from 'react-i18next';
import type { SearchHit } from '#domain/answers/search.ts';
import { addressOf } from '../walk/address.ts';
import { focusItem } from '../walk/focus-item.ts';
import type { Standpoint } from '../walk/standpoint.ts';
import { stopOf } from '../walk/stops.ts';
import { useWalking } from '../walk/walk-context.ts';
import styles from './Guide.module.css';

/** What a search has found: links to the items, with the words around the hit. */
export function SearchHits({
  hits,
  order,
  all,
  item,
}: Pick<Standpoint, 'order' | 'all' | 'item'> & { hits: readonly SearchHit[] }) {
  const { t } = useTranslation('fill');
  const { response } = useWalking();
  if (hits.length === 0) return <p className={styles.hitsNone}>{t('search.nothing')}</p>;
  return (
    <nav className={`${styles.stops} ${styles.hits}`} aria-label={t('search.results')}>
      <ol>
        {hits.map((hit) => (
          <li key={hit.item.id}>
            <a
              href={`#${addressOf(order, response, stopOf(all, hit.item.id)?.id ?? '', hit.item.id)}`}
              // The address of the item in hand is no way: it has to be told to come.
              onClick={() => (hit.item.id === item ? focusItem(item) : undefined)}
            >
              <span className={styles.stopNumber}>{hit.item.id}</span>
              <HitText hit={hit} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function HitText({ hit: { item, field, excerpt } }: { hit: SearchHit }) {
  const { t } = useTranslation('fill');
  if (excerpt === null) return <span>{item.text}</span>;
  return (
    <span>
      {field === 'text' ? null : <span className={styles.hitField}>{t(`search.fields.${field}`)}</span>}
      {excerpt.before}
      <mark>{excerpt.hit}</mark>
      {excerpt.after}
    </span>
  );
}
