import { useTranslation } from 'react-i18next';
import { riskScore } from '#domain/findings/risk.ts';
import type { TreatmentChange, TreatmentValues } from '#domain/findings/treatment.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import styles from './Findings.module.css';

interface TreatmentHistoryProps {
  questionnaire: Questionnaire;
  history: readonly TreatmentChange[];
}

/** Who changed what and when, the newest first. */
export function TreatmentHistory({ questionnaire, history }: TreatmentHistoryProps) {
  const { t } = useTranslation('findings');
  const dates = useDates();
  const valueText = useValueText(questionnaire);
  return (
    <Disclosure title={t('history.title')} aside={countText(history.length)} level={3} look="line">
      {history.length === 0 ? <p>{t('history.none')}</p> : null}
      <ol className={styles.history}>
        {history.toReversed().map(({ at, by, before, after }, index) => (
          <li key={history.length - index}>
            <p>{t('history.entry', { at: dates.instant(at), by })}</p>
            <ul>
              {(Object.keys(after) as (keyof TreatmentValues)[]).map((name) => (
                <li key={name}>
                  {t('history.change', {
                    name: t(`history.names.${name}`),
                    before: valueText(before, name),
                    after: valueText(after, name),
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** Says a value in words; one that was not set says that the answer stands, or for a risk that it is a proposal. */
function useValueText(questionnaire: Questionnaire) {
  const { t } = useTranslation('findings');
  const dates = useDates();
  return (values: Partial<TreatmentValues>, name: keyof TreatmentValues): string => {
    if (name === 'risk') {
      const risk = values.risk ?? null;
      return risk === null ? t('risk.proposed') : `${riskScore(risk)}（${risk.likelihood}×${risk.loss}）`;
    }
    if (name === 'state') {
      const state = values.state ?? null;
      return state === null ? t('history.asAnswered') : t(`states.${state}`);
    }
    const value = values[name] ?? null;
    if (value === null) return t('history.asAnswered');
    if (value === '') return t('history.empty');
    if (name === 'kind') return questionnaire.actionKinds.find(({ id }) => id === value)?.label ?? value;
    return name === 'due' ? dates.day(value) : value;
  };
}
