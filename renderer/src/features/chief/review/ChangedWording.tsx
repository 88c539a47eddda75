import { useTranslation } from 'react-i18next';
import { answeredOtherwiseWorded } from '#domain/answers/changed-wording.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';

/** The answers that were given before a newer pack changed the wording of their item; nothing while there are none. */
export function ChangedWording() {
  const { t } = useTranslation('review');
  const { response, questionnaire, items, answers } = useOpenResponse();
  const changed = answeredOtherwiseWorded(questionnaire, items, answers);
  if (changed.length === 0) return null;
  return (
    <Banner tone="warning" title={t('changed.title', { n: changed.length })}>
      <p>{t('changed.text')}</p>
      <ul>
        {changed.map(({ id, chapter, text }) => (
          <li key={id}>
            <a href={`#${paths.fill(response.id, chapter, id)}`}>{id}</a>　{text}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
