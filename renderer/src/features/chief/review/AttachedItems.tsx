import { useTranslation } from 'react-i18next';
import { bytesOf } from '#domain/answers/attachment.ts';
import { handedAttachments } from '#domain/result-file/build.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { sizeText } from '../../shared/numbers/size-text.ts';
import styles from './Review.module.css';

/** The items with files that are handed in with them, each with the names; nothing while there are none. */
export function AttachedItems() {
  const { t } = useTranslation('review');
  const { response, items, answers, attachments } = useOpenResponse();
  const handed = handedAttachments({ items, answers }, attachments);
  if (handed.length === 0) return null;
  const withFiles = items.filter(({ id }) => handed.some(({ item }) => item === id));
  return (
    <Panel
      title={t('attached.title')}
      actions={<Badge>{t('attached.count', { n: handed.length, size: sizeText(bytesOf(handed)) })}</Badge>}
    >
      <p className={styles.soft}>{t('attached.lead')}</p>
      <ul className={styles.attached}>
        {withFiles.map(({ id, chapter }) => (
          <li key={id}>
            <a href={`#${paths.fill(response.id, chapter, id)}`} aria-label={t('findings.open', { item: id })}>
              {id}
            </a>
            <span>
              {handed
                .filter(({ item }) => item === id)
                .map(({ name }) => name)
                .join(t('attached.separator'))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
