import { useTranslation } from 'react-i18next';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { useWalking } from '../walk/walk-context.ts';
import styles from './Item.module.css';

/** On demand: the clauses the item follows from, the places in standards that are not public, the threat it counters, tier and CIA, and why it is 重点. */
export function Basis({ item }: { item: Item }) {
  const { t } = useTranslation('fill');
  const { questionnaire } = useWalking();
  const { clauses, threats } = questionnaire.policy;
  const cited = item.clauses.flatMap((id) => clauses.filter((clause) => clause.id === id));
  const threat = threats.find(({ id }) => id === item.mainThreat);
  const [main] = cited;
  const title = t(cited.length > 1 ? 'basis.titleAndMore' : 'basis.title', {
    clause: main === undefined ? '' : `${main.id} ${main.heading}`,
    more: cited.length - 1,
  });
  const facts = [
    ...(threat === undefined
      ? []
      : [{ term: t('basis.threat'), text: [`${threat.id} ${threat.label}`, item.kind].filter(Boolean).join('：') }]),
    ...(item.tier === null ? [] : [{ term: t('basis.tier'), text: questionnaire.tiers[item.tier] }]),
    { term: t('basis.cia'), text: item.cia.map((each) => questionnaire.cia[each]).join(t('and')) },
    ...(item.priority === 'focus'
      ? [{ term: questionnaire.priorities.focus.label, text: questionnaire.priorities.focus.meaning }]
      : []),
  ];
  return (
    <Disclosure look="note" level={null} title={title}>
      <dl className={styles.basis}>
        {cited.map((clause) => (
          <div key={clause.id}>
            <dt>{`${clause.id} ${clause.heading}`}</dt>
            <dd>{clause.summary}</dd>
          </div>
        ))}
        {item.nonPublicStandards.length === 0 ? null : (
          <div>
            <dt className={styles.basisWithheld}>
              <Icon name="lock" />
              {t('basis.nonPublic')}
            </dt>
            {item.nonPublicStandards.map((place) => (
              <dd key={place}>{place}</dd>
            ))}
          </div>
        )}
        {facts.map(({ term, text }) => (
          <div key={term} data-small="true">
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
