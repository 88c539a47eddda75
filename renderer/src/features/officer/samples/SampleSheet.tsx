import { useTranslation } from 'react-i18next';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { SAMPLE_VERDICTS, type DrawnPair, type SampleDraw } from '#domain/sampling/sample.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useRunningHead } from '../../shared/paper/use-running-head.ts';
import { evidenceText, methodText, namesOf } from './pair-columns.tsx';
import paperStyles from '../../shared/paper/Paper.module.css';
import styles from './Samples.module.css';

interface SampleSheetProps {
  summary: CitySummary;
  draw: SampleDraw;
}

/** The list to take along, on paper only: the answers as they were drawn, with boxes and lines for what is seen. */
export function SampleSheet({ summary, draw }: SampleSheetProps) {
  const { t } = useTranslation('samples');
  const dates = useDates();
  const { inspection } = summary;
  const title = t('sheet.title', { year: dates.fiscalYear(inspection.fiscalYear), n: draw.number });
  useRunningHead({ caution: t('sheet.caution'), title, code: '' });
  return (
    <article className={`${paperStyles.sheet} ${styles.sheet}`} data-paper="true" aria-label={t('sheet.label')}>
      <header>
        <div className={paperStyles.top}>
          <span>{inspection.city}</span>
          <span className={paperStyles.caution}>{t('sheet.caution')}</span>
        </div>
        <h2 className={paperStyles.title}>{title}</h2>
        <p>{t('sheet.drawn', { at: dates.instant(draw.drawnAt), seed: draw.plan.seed })}</p>
      </header>
      {draw.pairs.map((pair, index) => (
        <SheetPair
          key={`${pair.department} ${pair.item}`}
          summary={summary}
          pair={pair}
          before={draw.pairs[index - 1]}
        />
      ))}
    </article>
  );
}

/** A pair; its department is named above the first one of it. */
function SheetPair({
  summary,
  pair,
  before,
}: {
  summary: CitySummary;
  pair: DrawnPair;
  before: DrawnPair | undefined;
}) {
  const { t } = useTranslation('samples');
  const { department, item } = namesOf(summary, pair);
  const step = summary.questionnaire.scale.find(({ status }) => status === pair.answer.status);
  const stated = (text: string) => ({ text: text === '' ? t('sheet.none') : text });
  return (
    <section className={styles.sheetPair}>
      {before?.department === pair.department ? null : (
        <h3>
          {pair.department}　{department}
        </h3>
      )}
      <p>
        <strong>{pair.item}</strong> {item?.text ?? ''}
      </p>
      <p>
        {t('sheet.answered', { symbol: step?.symbol ?? '', label: step?.label ?? '' })}
        {'　'}
        {t('sheet.method', stated(methodText(summary, pair.answer)))}
      </p>
      <p>{t('sheet.evidence', stated(evidenceText(pair.answer, t('between'))))}</p>
      <p>{t('sheet.comment', stated(pair.answer.comment))}</p>
      <ul className={styles.sheetBoxes}>
        {SAMPLE_VERDICTS.map((verdict) => (
          <li key={verdict}>
            <span className={styles.sheetBox} aria-hidden="true" />
            {t(`verdicts.${verdict}`)}
          </li>
        ))}
      </ul>
      <div className={styles.sheetLine}>{t('sheet.seen')}</div>
      <div className={styles.sheetLine}>{t('sheet.person')}</div>
    </section>
  );
}
