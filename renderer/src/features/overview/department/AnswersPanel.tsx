import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '#domain/aggregation/counts.ts';
import type { Tally } from '#domain/aggregation/outcomes.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Filter, FilterRow } from '../../Filter.tsx';
import { AnswerEntry } from './AnswerEntry.tsx';

const SHOWS = {
  all: ['yes', 'partial', 'no', 'na', 'unanswered'],
  findings: ['partial', 'no'],
  unanswered: ['unanswered'],
  na: ['na'],
} as const satisfies Record<string, readonly Outcome['status'][]>;
type Show = keyof typeof SHOWS;
const SHOW_IDS = Object.keys(SHOWS) as Show[];

/** Every answer of one department to the items that apply to it, chapter by chapter. */
export function AnswersPanel({ questionnaire, tally }: { questionnaire: Questionnaire; tally: Tally }) {
  const { t } = useTranslation('overview');
  const [show, setShow] = useState<Show>('all');
  const answers = useMemo(() => new Map(tally.payload.answers.map((answer) => [answer.item, answer])), [tally]);
  const shown = new Set<Outcome['status']>(SHOWS[show]);
  const chapters = questionnaire.chapters
    .map(({ id, title, items }) => ({
      id,
      title,
      entries: items.flatMap((item) => {
        const status = tally.outcomes.get(item.id)?.status;
        return status === undefined || !shown.has(status) ? [] : [{ item, status }];
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <Panel title={t('department.answers')}>
      <FilterRow>
        <Filter
          label={t('department.show')}
          options={SHOW_IDS.map((id) => ({ id, label: t(`department.shows.${id}`) }))}
          value={show}
          onChange={(id) => setShow(SHOW_IDS.find((each) => each === id) ?? show)}
        />
      </FilterRow>
      {chapters.length === 0 ? <EmptyState icon="search" title={t('department.noneShown')} /> : null}
      {chapters.map(({ id, title, entries }) => (
        <section key={id} className="department-chapter">
          <h3>{title}</h3>
          <ul>
            {entries.map(({ item, status }) => (
              <AnswerEntry
                key={item.id}
                questionnaire={questionnaire}
                item={item}
                status={status}
                answer={answers.get(item.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
