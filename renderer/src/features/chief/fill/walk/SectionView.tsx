import { useTranslation } from 'react-i18next';
import type { Answers } from '#domain/answers/answer.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { paths } from '../../../shared/navigation/paths.ts';
import { ItemCard } from '../item/ItemCard.tsx';
import { LastYearStrip } from '../item/LastYearStrip.tsx';
import type { Section } from './stops.ts';
import { useWalking } from './walk-context.ts';
import styles from './Walk.module.css';

interface SectionViewProps {
  section: Section;
  /** True where the section says by itself which clause it is; the first one of a page is named by the page. */
  headed: boolean;
  answers: Answers;
  /** The item in focus. */
  active: string | null;
  /** The item the person was taken to. */
  arrived: string | null;
}

/** The items of a chapter, or those of one clause below its heading and summary. */
export function SectionView({ section, headed, answers, active, arrived }: SectionViewProps) {
  const { clause, items, related } = section;
  return (
    <section className={styles.section}>
      {headed && clause !== null ? (
        <header className={styles.sectionHead}>
          <h2>{`${clause.id} ${clause.heading}`}</h2>
          <p>{clause.summary}</p>
        </header>
      ) : null}
      <LastYearStrip items={items} answers={answers} />
      {items.map((item) => (
        <ItemCard
          key={item.id}
          item={item}
          answer={answers.get(item.id)}
          level={headed ? 3 : 2}
          active={item.id === active}
          arrived={item.id === arrived}
        />
      ))}
      {related.length === 0 ? null : <Related items={related} />}
    </section>
  );
}

function Related({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('fill');
  const { response } = useWalking();
  return (
    <div className={styles.related}>
      <p>{t('related')}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${paths.clauses(response, item.clauses[0] ?? '', item.id)}`}>{item.id}</a>
            <span>{item.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
