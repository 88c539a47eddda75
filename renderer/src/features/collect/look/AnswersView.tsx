import { useTranslation } from 'react-i18next';
import type { Tally } from '#domain/aggregation/outcomes.ts';
import type { AnswerPart } from '#domain/collection/revision-changes.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result/payload.ts';
import { OutcomeMark } from '../../OutcomeMark.tsx';
import { Fact, Facts } from './Facts.tsx';
import { usePartText } from './use-part-text.ts';

/** What is shown below an item; the status stands beside it. */
const PARTS = ['method', 'comment', 'reason', 'evidence', 'rows', 'action', 'progress'] as const satisfies AnswerPart[];

/** The answers to every item that applies, chapter by chapter, with what was written about them. */
export function AnswersView({ questionnaire, tally }: { questionnaire: Questionnaire; tally: Tally }) {
  const answers = new Map(tally.payload.answers.map((answer) => [answer.item, answer]));
  return questionnaire.chapters.map(({ id, title, items }) => {
    const applying = items.flatMap((item) => {
      const status = tally.outcomes.get(item.id)?.status;
      return status === undefined ? [] : [{ item, status }];
    });
    if (applying.length === 0) return null;
    return (
      <section key={id} className="look-part">
        <h3>{title}</h3>
        <ul className="look-list">
          {applying.map(({ item, status }) => (
            <li key={item.id} className="look-answer">
              <OutcomeMark questionnaire={questionnaire} status={status} compact />
              <div>
                <p>
                  <span className="look-item">{item.id}</span> {item.text}
                </p>
                <Parts questionnaire={questionnaire} answer={answers.get(item.id)} />
              </div>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Parts({ questionnaire, answer }: { questionnaire: Questionnaire; answer: HandedAnswer | undefined }) {
  const { t } = useTranslation('collect');
  const partText = usePartText(questionnaire);
  if (answer === undefined) return null;
  return (
    <Facts>
      {PARTS.map((part) => (
        <Fact key={part} term={t(`look.parts.${part}`)}>
          {partText(part, answer)}
        </Fact>
      ))}
    </Facts>
  );
}
