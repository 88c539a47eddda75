import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordingDifference, type WordingPart } from '#domain/answers/wording-difference.ts';
import styles from './LastYear.module.css';

/** That another thing was asked the year before, with the difference of the sentences where the earlier one is known. */
export function LastYearWording({ wording, text }: { wording: string | null; text: string }) {
  const { t } = useTranslation('fill');
  const parts = useMemo(() => (wording === null ? [] : wordingDifference(wording, text)), [wording, text]);
  return (
    <>
      <p className={styles.changed}>{t(wording === text ? 'lastYear.around' : 'lastYear.reworded')}</p>
      {parts.length < 2 ? null : (
        <p className={styles.difference}>
          {parts.map((part, index) => (
            <Part key={index} part={part} />
          ))}
        </p>
      )}
    </>
  );
}

function Part({ part: { kind, text } }: { part: WordingPart }) {
  const { t } = useTranslation('fill');
  if (kind === 'kept') return text;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="ui-visually-hidden">{t(`lastYear.${kind}`)}</span>
      {text}
    </Mark>
  );
}
