import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nextUnanswered } from '#domain/answers/progress.ts';
import { chiefFlags, unansweredFlags } from '#domain/profile/profile.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { useAnnounce } from '#ui/feedback/Notices.tsx';
import { ProgressBar } from '#ui/feedback/ProgressBar.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { useBesideStep } from '../shared/response/way-back.ts';
import styles from './Profile.module.css';

/** How many questions are answered, how many items apply because of them, and the way on. */
export function ProfileProgress() {
  const { t } = useTranslation('profile');
  const { response, questionnaire, items, answers } = useOpenResponse();
  const beside = useBesideStep(response.id);
  const asked = chiefFlags(questionnaire).length;
  const left = unansweredFlags(questionnaire, response.profile).length;
  useAnnouncedChange(items.length);
  const first = nextUnanswered(items, answers, null) ?? items[0];
  return (
    <Panel>
      <ProgressBar
        label={t('progress')}
        value={asked - left}
        max={asked}
        valueText={t('progressValue', { answered: asked - left, asked })}
      />
      <p className={styles.left}>{left === 0 ? t('whole') : t('left', { left })}</p>
      <dl className={styles.items}>
        <dt>{t('items')}</dt>
        <dd>
          <span className={styles.itemsNumber}>{items.length}</span>
          {t('itemsUnit')}
        </dd>
      </dl>
      {first === undefined ? null : (
        <LinkButton look="primary" icon="chevronRight" href={`#${paths.fill(response.id, first.chapter, first.id)}`}>
          {t('next')}
        </LinkButton>
      )}
      <LinkButton size="small" icon="print" href={`#${beside(paths.hearing(response.id))}`}>
        {t('hearing')}
      </LinkButton>
    </Panel>
  );
}

function useAnnouncedChange(items: number): void {
  const { t } = useTranslation('profile');
  const announce = useAnnounce();
  const before = useRef(items);
  useEffect(() => {
    if (before.current === items) return;
    before.current = items;
    announce(t('itemsNow', { items }));
  }, [items, announce, t]);
}
