import { useTranslation } from 'react-i18next';
import { itemsOf, type Item } from '#domain/questionnaire/questionnaire.ts';
import { HOLD, standingChoice } from '#domain/answers/answer.ts';
import { remarksOf, standingReturns, type Remark } from '#domain/returns/received.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { OutcomeMark } from '../../shared/item/OutcomeMark.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import styles from './Review.module.css';

/** What the officer wrote about the revision handed in last, each remark beside the answer as it is now; nothing while there is nothing. */
export function RemarkList() {
  const dates = useDates();
  const { t } = useTranslation('review');
  const { response, questionnaire, items, returns } = useOpenResponse();
  const standing = standingReturns(response, returns);
  const remarks = remarksOf(standing);
  const messages = standing.filter(({ payload }) => payload.message !== '');
  const all = itemsOf(questionnaire);
  const entries = remarks.flatMap((remark) => {
    const item = all.find(({ id }) => id === remark.item);
    return item === undefined ? [] : [{ remark, item, applies: items.includes(item) }];
  });
  if (entries.length + messages.length === 0) return null;
  return (
    <Panel title={t('remarks.title')} actions={<Badge>{t('remarks.count', { n: entries.length })}</Badge>}>
      <p className={styles.soft}>{t('remarks.lead')}</p>
      {messages.map(({ digest, payload }) => (
        <p key={digest} className={styles.remark}>
          <span className={styles.soft}>
            {t(`remarks.kind.${payload.kind}`)}　{dates.instant(payload.issuedAt)}
          </span>
          {payload.message}
        </p>
      ))}
      <ol className={styles.findings}>
        {entries.map((entry, index) => (
          <Entry key={index} {...entry} />
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ remark, item, applies }: { remark: Remark; item: Item; applies: boolean }) {
  const dates = useDates();
  const { t } = useTranslation('review');
  const { response } = useOpenResponse();
  return (
    <li className={styles.finding}>
      <div className={styles.findingHead}>
        {applies ? <Standing item={item.id} /> : <Badge>{t('remarks.notAsked')}</Badge>}
        <a
          href={`#${paths.fill(response.id, item.chapter, item.id)}`}
          aria-label={t('findings.open', { item: item.id })}
        >
          {item.id}
        </a>
        <span>{item.text}</span>
      </div>
      <p className={styles.remark}>
        <span className={styles.soft}>
          {t(`remarks.kind.${remark.kind}`)}
          {remark.due === null ? null : t('remarks.due', { due: dates.day(remark.due) })}
        </span>
        {remark.text}
      </p>
    </li>
  );
}

/** The answer as it is now. */
function Standing({ item }: { item: string }) {
  const { questionnaire, answers } = useOpenResponse();
  const choice = standingChoice(answers.get(item));
  if (choice === HOLD) return <Badge>{questionnaire.hold.title}</Badge>;
  return <OutcomeMark questionnaire={questionnaire} status={choice ?? 'unanswered'} />;
}
