import { useTranslation } from 'react-i18next';
import type { SignOff } from '#domain/answers/response.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { SheetCounts } from './SheetCounts.tsx';
import paperStyles from '../../../shared/paper/Paper.module.css';
import styles from './Print.module.css';

const SEALS = ['division', 'section', 'subsection', 'staff'] as const;

/** The top of the first page: title, 決裁欄, who and when, and the counts. `code` is '' while it is a draft. */
export function SheetHead({ title, state, code }: { title: string; state: string; code: string }) {
  const dates = useDates();
  const { t } = useTranslation('submit');
  const { inspection, department, response } = useOpenResponse();
  const { respondent, earlierRespondents, signOff } = response;
  const facts = [
    { term: t('print.department'), text: [department.code, department.parent ?? '', department.name].join('　') },
    { term: t('print.respondent'), text: `${respondent.post}　${respondent.name}` },
    ...earlierRespondents.map(({ post, name, until }) => ({
      term: t('print.earlierRespondent'),
      text: t('print.earlierUntil', { post, name, day: dates.day(tokyoDay(until)) }),
    })),
    { term: t('print.baseDate'), text: dates.day(inspection.baseDate) },
    ...useSignOffFacts(signOff),
  ];
  return (
    <header>
      <div className={paperStyles.top}>
        <span>{inspection.city}</span>
        <span className={paperStyles.caution}>{t('print.caution')}</span>
      </div>
      <h2 className={paperStyles.title}>{title}</h2>
      <div className={styles.state}>
        <strong className={styles.standing}>{state}</strong>
        {code === '' ? null : (
          <span>
            {t('print.code')} <span className={styles.code}>{code}</span>
          </span>
        )}
      </div>
      <div className={styles.who}>
        <dl className={styles.facts}>
          {facts.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <Seals />
      </div>
      <SheetCounts />
    </header>
  );
}

function useSignOffFacts(signOff: SignOff | null): { term: string; text: string }[] {
  const dates = useDates();
  const { t } = useTranslation('submit');
  if (signOff === null) return [{ term: t('print.approver'), text: t('print.notYet') }];
  const { approver, capacity, medium, date, documentNumber } = signOff.approval;
  const words = t('print.approverWords', {
    post: approver.post,
    name: approver.name,
    capacity: t(`form.capacities.${capacity}`),
    medium: t(`form.media.${medium}`),
  });
  return [
    { term: t('print.approver'), text: words },
    { term: t('print.date'), text: dates.day(date) },
    { term: t('print.declaredAt'), text: dates.instant(signOff.declaredAt) },
    ...(documentNumber === '' ? [] : [{ term: t('print.documentNumber'), text: documentNumber }]),
  ];
}

/** 決裁欄 with the boxes of the inspection, or the usual ones where it names none. */
function Seals() {
  const { t } = useTranslation('submit');
  const { approvalBoxes } = useOpenResponse().inspection;
  const posts = approvalBoxes.length > 0 ? approvalBoxes : SEALS.map((seal) => t(`print.sealPosts.${seal}`));
  return (
    <table className={styles.seals}>
      <caption>{t('print.seals')}</caption>
      <tbody>
        <tr>
          {posts.map((post, index) => (
            <th key={index} scope="col">
              {post}
            </th>
          ))}
        </tr>
        <tr>
          {posts.map((_, index) => (
            <td key={index} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}
