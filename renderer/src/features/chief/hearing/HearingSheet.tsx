import { useTranslation } from 'react-i18next';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useRunningHead } from '../../shared/paper/use-running-head.ts';
import type { AskedChapter } from './asked-chapters.ts';
import { HearingItem } from './HearingItem.tsx';
import paperStyles from '../../shared/paper/Paper.module.css';
import styles from './Hearing.module.css';

/** The blank form: every chapter begins on a page of its own with its own head, so that it can be handed to its section. */
export function HearingSheet({ chapters, section }: { chapters: readonly AskedChapter[]; section: string }) {
  const { t } = useTranslation('hearing');
  const dates = useDates();
  const { inspection, questionnaire, department } = useOpenResponse();
  const title = { year: dates.fiscalYear(inspection.fiscalYear), title: questionnaire.title };
  useRunningHead({
    caution: t('sheet.caution'),
    title: t('sheet.running', { ...title, department: department.name }),
    code: '',
  });
  return (
    <article className={paperStyles.sheet} data-paper="true" aria-label={t('sheet.title', title)}>
      {chapters.map(({ chapter, items }) => (
        <section key={chapter.id} className={styles.chapter} aria-label={chapter.title}>
          <HearingHead title={t('sheet.title', title)} section={section} />
          <h3 className={styles.chapterTitle}>{chapter.title}</h3>
          <p className={styles.how}>{t('sheet.how')}</p>
          {items.map((item) => (
            <HearingItem key={item.id} item={item} />
          ))}
        </section>
      ))}
    </article>
  );
}

function HearingHead({ title, section }: { title: string; section: string }) {
  const { t } = useTranslation('hearing');
  const { inspection, department } = useOpenResponse();
  const facts = [
    { term: t('sheet.department'), text: `${department.code}　${department.name}` },
    { term: t('sheet.section'), text: section },
    { term: t('sheet.person'), text: '' },
    { term: t('sheet.date'), text: t('sheet.dateBlank') },
    { term: t('sheet.asker'), text: '' },
  ];
  return (
    <header>
      <div className={paperStyles.top}>
        <span>{inspection.city}</span>
        <span className={paperStyles.caution}>{t('sheet.caution')}</span>
      </div>
      <h2 className={paperStyles.title}>{title}</h2>
      <dl className={styles.facts}>
        {facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
