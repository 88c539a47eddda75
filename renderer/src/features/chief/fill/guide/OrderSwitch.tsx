import { useTranslation } from 'react-i18next';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { addressOf } from '../walk/address.ts';
import type { Order, Stop } from '../walk/stops.ts';
import { useWalking } from '../walk/walk-context.ts';
import styles from './Guide.module.css';

const ORDERS: readonly Order[] = ['chapters', 'clauses'];

/** 章の順 or 方針の項の順. Changing it stays with the item in hand, else with the first item of the page. */
export function OrderSwitch({ order, item, stop }: { order: Order; item: string | null; stop: Stop }) {
  const { t } = useTranslation('fill');
  const { questionnaire, response } = useWalking();
  const known = item ?? stop.items[0]?.id ?? stop.sections.flatMap(({ related }) => related)[0]?.id;
  const at = itemsOf(questionnaire).find((each) => each.id === known);
  const places: Record<Order, string> = { chapters: at?.chapter ?? '', clauses: at?.clauses[0] ?? '' };
  return (
    <nav className={styles.orders} aria-label={t('order.label')}>
      {ORDERS.map((each) => (
        <a
          key={each}
          href={`#${addressOf(each, response, each === order ? stop.id : places[each], item ?? undefined)}`}
          {...(each === order ? { 'aria-current': 'true' as const } : {})}
        >
          {t(`order.${each}`)}
        </a>
      ))}
    </nav>
  );
}
