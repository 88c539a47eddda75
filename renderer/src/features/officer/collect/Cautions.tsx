import { useTranslation } from 'react-i18next';
import type { Caution } from '#domain/collection/cautions.ts';
import { visibleName } from '#domain/collection/visible-name.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import styles from './Collect.module.css';

/** So many items are named; the window into the file shows all of them. */
const NAMED = 5;

/** Why the officer should look at a file before ticking it; nothing for a file as the program writes it. */
export function Cautions({ cautions }: { cautions: readonly Caution[] }) {
  const { t } = useTranslation('collect');
  if (cautions.length === 0) return null;
  return (
    <ul className={styles.cautions}>
      {cautions.map((caution) => (
        <li key={caution.kind}>
          <Badge tone="warning" icon="warning">
            {t(`cautions.${caution.kind}.label`)}
          </Badge>{' '}
          {caution.kind === 'another-signer'
            ? t('cautions.another-signer.message')
            : t(`cautions.${caution.kind}.message`, {
                n: countText(caution.items.length),
                items: named(caution.items, t('cautions.separator')),
              })}
        </li>
      ))}
    </ul>
  );
}

function named(items: readonly string[], separator: string): string {
  const some = items.slice(0, NAMED).map(visibleName).join(separator);
  return items.length > NAMED ? `${some} …` : some;
}
