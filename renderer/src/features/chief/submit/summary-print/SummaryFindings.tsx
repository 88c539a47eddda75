import { useTranslation } from 'react-i18next';
import type { Finding, ResponseSummary } from '#domain/answers/summary.ts';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { statusSymbol } from '../../../shared/item/status-symbol.ts';
import { useDueText } from '../../shared/response/use-due-text.ts';
import { roomForFindings } from './room.ts';
import styles from './Summary.module.css';

/** The △ and × with what is planned, as many as fit on the page below the chapters, and how many more there are. */
export function SummaryFindings({ summary }: { summary: ResponseSummary }) {
  const { t } = useTranslation('submit');
  const { questionnaire } = useOpenResponse();
  const { findings, chapters } = summary;
  const shown = findings.slice(0, roomForFindings(chapters.length));
  const more = findings.length - shown.length;
  if (findings.length === 0) return <p className={styles.more}>{t('summary.findingsNone')}</p>;
  return (
    <section>
      <table className={`${styles.table} ${styles.findings}`}>
        <caption>
          {t('summary.findings', { n: findings.length })}
          <span className={styles.order}>{t('summary.order', { label: questionnaire.priorities.focus.label })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" colSpan={3}>
              {t('summary.item')}
            </th>
            <th scope="col">{t('summary.plan')}</th>
            <th scope="col">{t('summary.post')}</th>
            <th scope="col">{t('summary.due')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((finding) => (
            <FindingRow key={finding.item.id} finding={finding} />
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className={styles.more}>{t('summary.more', { n: more })}</p> : null}
    </section>
  );
}

function FindingRow({ finding }: { finding: Finding }) {
  const dueText = useDueText();
  const { t } = useTranslation('submit');
  const { questionnaire } = useOpenResponse();
  const { item, status, plan } = finding;
  const kind = questionnaire.actionKinds.find(({ id }) => id === plan?.kind)?.label ?? '';
  const given = (text: string) => (text === '' ? t('summary.notGiven') : text);
  return (
    <tr>
      <th scope="row">{item.id}</th>
      <td className={styles.symbol}>{statusSymbol(questionnaire, status)}</td>
      <td>
        <span className={styles.twoLines}>{item.text}</span>
      </td>
      <td>
        <span className={styles.twoLines}>
          {plan === null || plan.what === '' ? t('summary.notGiven') : `${kind}：${plan.what}`}
        </span>
      </td>
      <td>
        <span className={styles.twoLines}>{given(plan?.post ?? '')}</span>
      </td>
      <td>{given(dueText(plan))}</td>
    </tr>
  );
}
