import { useTranslation } from 'react-i18next';
import {
  actionsNotAsked,
  doneButOpen,
  earlierActions,
  unreportedActions,
  type EarlierAction,
} from '#domain/answers/earlier-actions.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { remarksOf } from '#domain/returns/received.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { ItemLinks } from './ItemLinks.tsx';
import styles from './Review.module.css';

/** What is to be said about earlier actions; `count` is 0 where that is nothing. */
interface ActionNotesContent {
  unreported: readonly Item[];
  contradicted: readonly Item[];
  notAsked: readonly EarlierAction[];
  count: number;
}

export function useActionNotes(): ActionNotesContent {
  const { items, answers, own, returns, lastYear } = useOpenResponse();
  const actions = earlierActions(own, remarksOf(returns), lastYear);
  const unreported = unreportedActions(items, actions, answers);
  const contradicted = doneButOpen(items, answers);
  const notAsked = actionsNotAsked(items, actions);
  return { unreported, contradicted, notAsked, count: unreported.length + contradicted.length + notAsked.length };
}

/** Entries of the reading notes: earlier actions without a report, with a report that contradicts the answer, and on items not asked. */
export function ActionNotes({ notes }: { notes: ActionNotesContent }) {
  const { t } = useTranslation('review');
  const { unreported, contradicted, notAsked } = notes;
  return (
    <>
      {unreported.length === 0 ? null : (
        <li>
          {t('notes.unreported', { n: unreported.length })}
          <ItemLinks items={unreported} />
        </li>
      )}
      {contradicted.length === 0 ? null : (
        <li>
          {t('notes.contradicted', { n: contradicted.length })}
          <ItemLinks items={contradicted} />
        </li>
      )}
      {notAsked.length === 0 ? null : (
        <li>
          {t('notes.notAsked', { n: notAsked.length })}
          <ul className={styles.links}>
            {notAsked.map(({ item, what }, index) => (
              <li key={index}>{`${item}　${what}`}</li>
            ))}
          </ul>
        </li>
      )}
    </>
  );
}
