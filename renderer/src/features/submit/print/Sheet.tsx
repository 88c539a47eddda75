import { useTranslation } from 'react-i18next';
import type { Chapter } from '#domain/questionnaire/questionnaire.ts';
import { useOpenResponse } from '../../open-response.ts';
import { useDates } from '../../use-dates.ts';
import { useWritten } from '../use-written.ts';
import { SheetHead } from './SheetHead.tsx';
import { SheetItem } from './SheetItem.tsx';
import { SheetProfile } from './SheetProfile.tsx';
import { useRunningHead } from './use-running-head.ts';

/** The whole form: who and when, what was counted, and every item that applies with its answer. `withStandards` adds the standards that are not public. */
export function Sheet({ withStandards }: { withStandards: boolean }) {
  const dates = useDates();
  const { t } = useTranslation('submit');
  const { inspection, questionnaire, department, response } = useOpenResponse();
  const written = useWritten()?.find(({ revision }) => revision === response.revision);
  const signed = response.signOff !== null;
  const title = { year: dates.fiscalYear(inspection.fiscalYear), title: questionnaire.title };
  const code = signed ? (written?.code ?? '') : '';
  const state = signed ? t('print.revision', { revision: response.revision }) : t('print.draft');
  useRunningHead({
    caution: t('print.caution'),
    title: t('print.running', { department: department.name, ...title, state }),
    code: code === '' ? '' : `${t('print.code')} ${code}`,
  });
  return (
    <article className="sheet" aria-label={t('print.formTitle', title)}>
      <SheetHead title={t('print.formTitle', title)} state={state} code={code} />
      <SheetProfile />
      {questionnaire.chapters.map((chapter) => (
        <SheetChapter key={chapter.id} chapter={chapter} withStandards={withStandards} />
      ))}
      <section className="sheet-declaration">
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
      <h3 className="sheet-chapter">{chapter.title}</h3>
      {asked.map((item) => (
        <SheetItem key={item.id} item={item} answer={answers.get(item.id)} withStandards={withStandards} />
      ))}
    </section>
  );
}
