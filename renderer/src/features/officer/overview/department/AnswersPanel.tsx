import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemOutcome } from '#domain/aggregation/counts.ts';
import type { Tally } from '#domain/aggregation/item-outcomes.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { AnswerList } from '../../shared/handed-in/AnswerList.tsx';
import { Filter, FilterRow } from '../../shared/lists/Filter.tsx';

const SHOWS = {
  all: ['yes', 'partial', 'no', 'na', 'unanswered'],
  findings: ['partial', 'no'],
  unanswered: ['unanswered'],
  na: ['na'],
} as const satisfies Record<string, readonly ItemOutcome['status'][]>;
type Show = keyof typeof SHOWS;
const SHOW_IDS = Object.keys(SHOWS) as Show[];

/** Every answer of one department to the items that apply to it, chapter by chapter. */
export function AnswersPanel({ questionnaire, tally }: { questionnaire: Questionnaire; tally: Tally }) {
  const { t } = useTranslation('overview');
  const [show, setShow] = useState<Show>('all');
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
      <AnswerList
        questionnaire={questionnaire}
        tally={tally}
        shown={SHOWS[show]}
        empty={<EmptyState icon="search" title={t('department.noneShown')} />}
      />
    </Panel>
  );
}
