import { useTranslation } from 'react-i18next';
import type { Change } from '#domain/answers/change-log.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useDueText } from '../shared/response/use-due-text.ts';
import { changeWords, type ChangeWords } from './change-words.ts';
import styles from './Changes.module.css';

/** What one write changed, one line for each part, with what was written there before and after. */
export function ChangeText({ what, questionnaire }: { what: readonly Change[]; questionnaire: Questionnaire }) {
  const { t } = useTranslation('changes');
  const dueText = useDueText();
  return (
    <ul className={styles.what}>
      {what.map((change) => {
        const words = changeWords(change, { t, questionnaire, dueText });
        return (
          <li key={words.line}>
            {words.line}
            <Texts words={words} />
          </li>
        );
      })}
    </ul>
  );
}

function Texts({ words: { before, after } }: { words: ChangeWords }) {
  const { t } = useTranslation('changes');
  const texts = [
    ...(before === null || before === '' ? [] : [{ term: t('before'), text: before }]),
    ...(after === null ? [] : [{ term: t('after'), text: after === '' ? t('blank') : after }]),
  ];
  if (texts.length === 0) return null;
  return (
    <dl className={styles.texts}>
      {texts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
