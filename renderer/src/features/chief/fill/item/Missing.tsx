import { useTranslation } from 'react-i18next';
import type { Answer } from '#domain/answers/answer.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { Icon } from '#ui/icon/Icon.tsx';
import { useWalking } from '../walk/walk-context.ts';
import { missingParts } from './missing-parts.ts';
import styles from './Item.module.css';

/** What still has to be filled in, in one calm sentence once it is `shown`. Its line is kept free from the first answer on, so that nothing below moves. */
export function Missing({ item, answer, shown }: { item: Item; answer: Answer; shown: boolean }) {
  const { t } = useTranslation('fill');
  const { questionnaire } = useWalking();
  const missing = missingParts(questionnaire, item, answer);
  if (answer.choice === null) return null;
  if (!shown || missing.length === 0) return <p className={styles.missing} aria-hidden="true" />;
  return (
    <p className={styles.missing} data-tone="partial">
      <Icon name="info" />
      {t('missing.sentence', { parts: missing.map((part) => t(`missing.parts.${part}`)).join(t('missing.and')) })}
    </p>
  );
}
