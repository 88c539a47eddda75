import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Obstacle } from '#domain/answers/review.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { missingGroups, type ItemObstacle, type MissingGroup } from './missing-groups.ts';
import styles from './Review.module.css';

// A longer list is folded by chapter, so that the other parts of the page stay in sight.
const SHORT = 12;

const GROUP_TITLES = {
  'item-unanswered': 'missing.unanswered',
  'item-held': 'missing.held',
  'item-unconfirmed': 'missing.unconfirmed',
  'inputs-missing': 'missing.inputs',
} as const;

/** Everything that stands before the sign-off, each entry a link to its place. */
export function MissingList({ missing }: { missing: readonly Obstacle[] }) {
  const { t } = useTranslation('review');
  const { questionnaire } = useOpenResponse();
  const groups = missingGroups(missing, questionnaire.chapters);
  return (
    <Panel title={t('missing.title', { n: missing.length })}>
      <p className={styles.soft}>{t('missing.lead')}</p>
      <Stack>
        <AtProfile missing={missing} />
        {groups.map((group) => (
          <AtItems key={group.kind} group={group} />
        ))}
      </Stack>
    </Panel>
  );
}

function AtProfile({ missing }: { missing: readonly Obstacle[] }) {
  const { t } = useTranslation('review');
  const { response, questionnaire } = useOpenResponse();
  const href = `#${paths.profile(response.id)}`;
  const asked = missing.flatMap((each) => (each.kind === 'flag-unanswered' ? [each.flag] : []));
  return (
    <>
      {missing.some((each) => each.kind === 'respondent-missing') ? (
        <a className={styles.person} href={href}>
          {t('missing.respondent')}
        </a>
      ) : null}
      {asked.length === 0 ? null : (
        <GroupFrame title={t('missing.flags')} count={asked.length}>
          <ul className={styles.links} data-short="true">
            {questionnaire.flags
              .filter(({ id }) => asked.includes(id))
              .map(({ id, label }) => (
                <li key={id}>
                  <a href={href}>{label}</a>
                </li>
              ))}
          </ul>
        </GroupFrame>
      )}
    </>
  );
}

function AtItems({ group }: { group: MissingGroup }) {
  const { t } = useTranslation('review');
  return (
    <GroupFrame title={t(GROUP_TITLES[group.kind])} count={group.count}>
      {group.chapters.map(({ chapter, obstacles }) => (
        <Disclosure
          key={chapter.id}
          level={4}
          look="line"
          title={chapter.title}
          aside={<span className={styles.soft}>{t('missing.count', { n: obstacles.length })}</span>}
          defaultOpen={group.count <= SHORT}
        >
          <ul className={styles.links}>
            {obstacles.map((obstacle) => (
              <AtItem key={obstacle.item.id} obstacle={obstacle} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </GroupFrame>
  );
}

function AtItem({ obstacle }: { obstacle: ItemObstacle }) {
  const { t } = useTranslation('review');
  const { response } = useOpenResponse();
  const { item } = obstacle;
  const inputs = obstacle.kind === 'inputs-missing' ? obstacle.inputs : [];
  return (
    <li>
      <a href={`#${paths.fill(response.id, item.chapter, item.id)}`}>
        <b>{item.id}</b> {item.text}
      </a>
      {inputs.length === 0 ? null : (
        <span className={styles.soft}>
          {t('missing.inputsOf', {
            inputs: inputs.map((input) => t(`missing.input.${input}`)).join(t('missing.separator')),
          })}
        </span>
      )}
    </li>
  );
}

function GroupFrame({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const { t } = useTranslation('review');
  return (
    <div>
      <h3 className={styles.group}>
        {title} <Badge>{t('missing.count', { n: count })}</Badge>
      </h3>
      {children}
    </div>
  );
}
