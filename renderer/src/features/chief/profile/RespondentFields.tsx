import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Person } from '#domain/answers/response.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { ok } from '#domain/result.ts';
import { TextField } from '#ui/field/TextField.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useTyping } from '../../shared/typing/use-typing.ts';
import styles from './Profile.module.css';

/** Who fills in: stored while it is typed. */
export function RespondentFields() {
  const { t } = useTranslation('profile');
  return (
    <Panel title={t('respondent.title')}>
      <RespondentField part="post" />
      <RespondentField part="name" />
      <EarlierRespondents />
    </Panel>
  );
}

/** Those who filled in before, and the way to hand the draft over. */
function EarlierRespondents() {
  const { t } = useTranslation('profile');
  const dates = useDates();
  const { response } = useOpenResponse();
  const { id, signOff, earlierRespondents } = response;
  return (
    <>
      {earlierRespondents.length === 0 ? null : (
        <section className={styles.earlier}>
          <h3>{t('respondent.earlier')}</h3>
          <ul>
            {earlierRespondents.map(({ post, name, until }) => (
              <li key={until}>{t('respondent.until', { post, name, day: dates.day(tokyoDay(until)) })}</li>
            ))}
          </ul>
        </section>
      )}
      {signOff === null ? <a href={`#${paths.handover(id)}`}>{t('respondent.handOver')}</a> : null}
    </>
  );
}

function RespondentField({ part }: { part: keyof Person }) {
  const { t } = useTranslation('profile');
  const { response, readOnly } = useOpenResponse();
  const { openResponses } = useChiefServices();
  const { value, change, handlers } = useTyping(response.respondent[part], (typed) =>
    openResponses.apply(response.id, ({ response: { respondent } }) =>
      ok({ kind: 'respondent', respondent: { ...respondent, [part]: plainText(typed).trim() } }),
    ),
  );
  return (
    <TextField
      {...handlers}
      label={t(`respondent.${part}`)}
      need="required"
      maxLength={100}
      readOnly={readOnly}
      value={value}
      onChange={change}
      error={value.trim() === '' && !readOnly ? t(`respondent.missing.${part}`) : ''}
    />
  );
}
