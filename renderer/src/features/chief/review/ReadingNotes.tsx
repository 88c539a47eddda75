import { useTranslation } from 'react-i18next';
import { rateText } from '#domain/aggregation/counts.ts';
import { UNVERIFIED } from '#domain/questionnaire/questionnaire.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import { fractionText } from '../../shared/numbers/fraction-text.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { ActionNotes, useActionNotes } from './ActionNotes.tsx';
import { Contradictions, useContradictions } from './Contradictions.tsx';
import { tallyOf, unverifiedRate } from './tally.ts';
import styles from './Review.module.css';

/** What deserves a second look though nothing is missing: answers nobody looked at, －, what does not go together, and earlier actions without a report. */
export function ReadingNotes() {
  const { t } = useTranslation('review');
  const { questionnaire, items, answers } = useOpenResponse();
  const unverified = unverifiedRate(items, answers);
  const tally = tallyOf(items, answers);
  const notApplicable = { numerator: tally.na, denominator: tally.total };
  const method = questionnaire.checkMethods.find(({ id }) => id === UNVERIFIED)?.label ?? '';
  const step = questionnaire.scale.find(({ status }) => status === 'na');
  const { symbol, label } = step ?? { symbol: '', label: '' };
  const actionNotes = useActionNotes();
  const found = useContradictions();
  const given = unverified.denominator + tally.na;
  if (given + actionNotes.count + found.length === 0) return null;
  return (
    <Panel title={t('notes.title')}>
      <p className={styles.soft}>{t('notes.lead')}</p>
      <ul className={styles.notes}>
        {unverified.numerator === 0 ? null : (
          <li>{t('notes.unverified', { method, fraction: fractionText(unverified), rate: rateText(unverified) })}</li>
        )}
        {notApplicable.numerator === 0 ? null : (
          <li>
            {t('notes.notApplicable', {
              symbol,
              label,
              fraction: fractionText(notApplicable),
              rate: rateText(notApplicable),
            })}
          </li>
        )}
        <Contradictions found={found} />
        <ActionNotes notes={actionNotes} />
        {given > 0 && unverified.numerator + notApplicable.numerator === 0 ? (
          <li>{t('notes.none', { method, symbol, label })}</li>
        ) : null}
      </ul>
    </Panel>
  );
}
