import { useTranslation } from 'react-i18next';
import { chiefFlags } from '#domain/profile/profile.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Payload } from '#domain/result/payload.ts';
import { flagText } from './flag-text.ts';

interface ProfileViewProps {
  questionnaire: Questionnaire;
  profile: Payload['profile'];
}

/** 所属の状況 as the department gave it, with the reasons for what was switched off. */
export function ProfileView({ questionnaire, profile }: ProfileViewProps) {
  const { t } = useTranslation('collect');
  return (
    <section className="look-part">
      <h3>{t('look.profile')}</h3>
      <ul className="look-list">
        {chiefFlags(questionnaire).map(({ id, label }) => (
          <li key={id} className="look-flag">
            <span>{label}</span>
            <strong>{flagText(t, profile.find(({ flag }) => flag === id) ?? null)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
