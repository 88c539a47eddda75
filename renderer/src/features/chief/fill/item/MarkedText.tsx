import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { markTerms } from '#domain/questionnaire/terms.ts';
import { TermPopover } from '#ui/overlay/TermPopover.tsx';
import { useWalking } from '../walk/walk-context.ts';
import styles from './Item.module.css';

/** A sentence in which the words of the glossary can be opened in place. */
export function MarkedText({ text }: { text: string }) {
  const { t } = useTranslation('fill');
  const { glossary } = useWalking().questionnaire;
  const pieces = useMemo(() => markTerms(text, glossary), [text, glossary]);
  return pieces.map(({ text: piece, term }, index) =>
    term === null ? (
      piece
    ) : (
      <TermPopover key={index} term={piece}>
        {term.meaning}
        <span className={styles.termClause}>{t('termClause', { clause: term.clause })}</span>
      </TermPopover>
    ),
  );
}
