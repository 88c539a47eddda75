import { useTranslation } from 'react-i18next';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { itemsAlong, type Stop } from './stops.ts';
import styles from './Walk.module.css';

/** Where the one item stands among all that are shown, and the ways to its neighbours. It stays in place while items change. */
export function StepBar(props: { stops: readonly Stop[]; item: Item; step: (from: string, by: 1 | -1) => void }) {
  const { stops, item, step } = props;
  const { t } = useTranslation('fill');
  const along = itemsAlong(stops);
  const position = along.findIndex(({ id }) => id === item.id) + 1;
  return (
    <div className={styles.steps} role="group" aria-label={t('step.label')}>
      <Button size="small" icon="chevronLeft" disabled={position === 1} onPress={() => step(item.id, -1)}>
        {t('step.previous')}
      </Button>
      <p>{t('step.position', { position, items: along.length })}</p>
      <Button size="small" icon="chevronRight" disabled={position === along.length} onPress={() => step(item.id, 1)}>
        {t('step.next')}
      </Button>
    </div>
  );
}
