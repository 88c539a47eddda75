import { useTranslation } from 'react-i18next';
import type { Chapter } from '#domain/questionnaire/questionnaire.ts';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { SheetHead } from './SheetHead.tsx';
import { SheetItem } from './SheetItem.tsx';
import { SheetProfile } from './SheetProfile.tsx';
import { useSheetStanding } from './use-sheet-standing.ts';
import paperStyles from '../../../shared/paper/Paper.module.css';
import styles from './Print.module.css';

/** The whole form: who and when, what was counted, and every item that applies with its answer. `withStandards` adds the standards that are not public. */
export function Sheet({ withStandards }: { withStandards: boolean }) {
  const { t } = useTranslation('submit');
  const { questionnaire } = useOpenResponse();
  const { title, state, code } = useSheetStanding((parts) => t('print.formTitle', parts));
  return (
    <article className={paperStyles.sheet} data-paper="true" aria-label={title}>
      <SheetHead title={title} state={state} code={code} />
      <SheetProfile />
      {questionnaire.chapters.map((chapter) => (
        <SheetChapter key={chapter.id} chapter={chapter} withStandards={withStandards} />
      ))}
      <section className={styles.declaration}>
        <h3>{t('print.declaration')}</h3>
        <p>{questionnaire.declaration}</p>
      </section>
    </article>
  );
}

function SheetChapter({ chapter, withStandards }: { chapter: Chapter; withStandards: boolean }) {
  const { items, answers } = useOpenResponse();
  const asked = items.filter((item) => item.chapter === chapter.id);
  if (asked.length === 0) return null;
  return (
    <section>
      <h3 className={styles.chapter}>{chapter.title}</h3>
      {asked.map((item) => (
        <SheetItem key={item.id} item={item} answer={answers.get(item.id)} withStandards={withStandards} />
      ))}
    </section>
  );
}
