import { useTranslation } from 'react-i18next';
import type { Answer } from '#domain/answers/answer.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { OutcomeMark } from '../../shared/item/OutcomeMark.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { useDueText } from '../shared/response/use-due-text.ts';
import styles from './Review.module.css';

/** Every △ and × with what was written about it, for the chief to read through. */
export function FindingList() {
  const { t } = useTranslation('review');
  const { items, answers } = useOpenResponse();
  const found = items.flatMap((item) => {
    const answer = answers.get(item.id);
    return answer?.choice === 'partial' || answer?.choice === 'no' ? [{ item, answer, status: answer.choice }] : [];
  });
  return (
    <Panel title={t('findings.title')} actions={<Badge>{t('findings.count', { n: found.length })}</Badge>}>
      {found.length === 0 ? <p>{t('findings.none')}</p> : null}
      <ol className={styles.findings}>
        {found.map(({ item, answer, status }) => (
          <Finding key={item.id} item={item} answer={answer} status={status} />
        ))}
      </ol>
    </Panel>
  );
}

function Finding({ item, answer, status }: { item: Item; answer: Answer; status: 'partial' | 'no' }) {
  const dueText = useDueText();
  const { t } = useTranslation('review');
  const { response, questionnaire } = useOpenResponse();
  const { action } = answer;
  const kind = questionnaire.actionKinds.find(({ id }) => id === action?.kind)?.label;
  const plan = [kind, action?.what].filter((part) => part !== undefined && part !== '').join('：');
  const texts = [
    { term: t('findings.comment'), text: answer.comment },
    { term: t('findings.action'), text: action?.what === '' ? '' : plan },
    { term: t('findings.post'), text: action?.post ?? '' },
    { term: t('findings.due'), text: dueText(action) },
  ];
  return (
    <li className={styles.finding}>
      <div className={styles.findingHead}>
        <OutcomeMark questionnaire={questionnaire} status={status} />
        <a
          href={`#${paths.fill(response.id, item.chapter, item.id)}`}
          aria-label={t('findings.open', { item: item.id })}
        >
          {item.id}
        </a>
        <span>{item.text}</span>
      </div>
      <dl className={styles.findingTexts}>
        {texts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd data-empty={text === ''}>{text === '' ? t('findings.notGiven') : text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
