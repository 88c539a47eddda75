import { useTranslation } from 'react-i18next';
import type { Evidence } from '#domain/answers/answer.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { useWalking } from '../walk/walk-context.ts';
import { referenceOffers } from './evidence-references.ts';
import { useKnownReferences } from './known-references.ts';
import styles from './Details.module.css';

interface EvidenceOffersProps {
  item: Item;
  evidence: readonly Evidence[];
  onTake: (reference: Partial<Evidence>) => void;
}

/** The documents that the item names, and whole references of last year and of the item before; none that is named already. */
export function EvidenceOffers({ item, evidence, onTake }: EvidenceOffersProps) {
  const { t } = useTranslation(['fill', 'evidence']);
  const { last } = useWalking();
  const references = useKnownReferences();
  const names = item.evidence.filter((name) => !evidence.some(({ document }) => document === name));
  const earlier = referenceOffers(references, item, evidence, last.get(item.id));
  if (names.length + earlier.length === 0) return null;
  return (
    <div className={styles.offers}>
      <span>{t('evidence.offer')}</span>
      {earlier.map(({ from, evidence: reference }) => (
        <Button
          key={`${from} ${reference.document}`}
          size="small"
          icon="plus"
          long="cut"
          onPress={() => onTake(reference)}
        >
          {t(`evidence:references.offer.${from}`, { document: reference.document })}
        </Button>
      ))}
      {names.map((name) => (
        <Button key={name} size="small" icon="plus" long="cut" onPress={() => onTake({ document: name })}>
          {name}
        </Button>
      ))}
    </div>
  );
}
