import { useMemo, type ReactNode } from 'react';
import type { ItemOutcome } from '#domain/aggregation/counts.ts';
import type { Tally } from '#domain/aggregation/item-outcomes.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { AnswerChapter } from './AnswerChapter.tsx';
import { AnswerEntry } from './AnswerEntry.tsx';

interface AnswerListProps {
  questionnaire: Questionnaire;
  tally: Tally;
  /** Which answers are shown; all of them where it is left out. */
  shown?: readonly ItemOutcome['status'][];
  /** Stands in the place of a list without an entry. */
  empty?: ReactNode;
}

/** The answers of one department to the items that apply to it, chapter by chapter. */
export function AnswerList({ questionnaire, tally, shown, empty = null }: AnswerListProps) {
  const answers = useMemo(() => new Map(tally.payload.answers.map((answer) => [answer.item, answer])), [tally]);
  const chapters = questionnaire.chapters
    .map(({ id, title, items }) => ({
      id,
      title,
      entries: items.flatMap((item) => {
        const status = tally.outcomes.get(item.id)?.status;
        return status === undefined || shown?.includes(status) === false ? [] : [{ item, status }];
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
  if (chapters.length === 0) return empty;
  return chapters.map(({ id, title, entries }) => (
    <AnswerChapter key={id} heading={<h3>{title}</h3>}>
      {entries.map(({ item, status }) => (
        <AnswerEntry
          key={item.id}
          questionnaire={questionnaire}
          item={item}
          status={status}
          answer={answers.get(item.id)}
          attachments={tally.payload.attachments}
        />
      ))}
    </AnswerChapter>
  ));
}
