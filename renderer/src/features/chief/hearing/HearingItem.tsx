import { useTranslation } from 'react-i18next';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';

/** One item with empty boxes and lines; what is stored of its answer is never shown. */
export function HearingItem({ item }: { item: Item }) {
  const { t } = useTranslation('hearing');
  const { questionnaire } = useOpenResponse();
  const offered = questionnaire.scale.filter(({ status }) => status !== 'na' || item.naAllowed);
  const choices = [...offered.map(({ symbol, label }) => `${symbol} ${label}`), questionnaire.hold.label];
  return (
    <section className="hearing-item">
      <h4 className="hearing-number">
        {item.id}
        {item.priority === 'focus' ? <span className="hearing-priority">{t('sheet.priority')}</span> : null}
      </h4>
      <div className="hearing-content">
        <p>{item.text}</p>
        {item.hint === '' ? null : <p className="hearing-hint">{item.hint}</p>}
        <ul className="hearing-choices" aria-label={t('sheet.choices')}>
          {choices.map((choice) => (
            <li key={choice}>
              <span className="hearing-box" aria-hidden="true" />
              {choice}
            </li>
          ))}
        </ul>
        <div className="hearing-line" data-lines="2">
          {t('sheet.state')}
        </div>
        <div className="hearing-line">{t('sheet.evidence')}</div>
      </div>
    </section>
  );
}
