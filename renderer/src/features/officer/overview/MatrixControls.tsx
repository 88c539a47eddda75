import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AXES } from '#domain/aggregation/axes.ts';
import { MEASURES } from '#domain/aggregation/measures.ts';
import { ALL, MATRIX_ORDERS, type MatrixQuestion } from '#state/officer-view.ts';
import type { Option } from '#ui/choice/options.ts';
import { Filter, FilterRow } from '../shared/lists/Filter.tsx';
import { chapterOptions, parentOptions } from '../shared/lists/filter-options.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { STATES } from './matrix-view.ts';

interface MatrixControlsProps {
  collection: Collection;
  question: MatrixQuestion;
  /** Names are taken out: 部 would tell who is who. */
  masked: boolean;
}

// A choice redraws the filter it was made in, not the long lists of the others.
const SteadyFilter = memo(Filter);

/** What the 集計表 is asked: one axis, one measure, and the filters. */
export function MatrixControls({ collection, question, masked }: MatrixControlsProps) {
  const { t } = useTranslation('overview');
  const { t: picture } = useTranslation('picture');
  const options = useOptions(collection);
  const ask = useAsking();
  return (
    <FilterRow>
      <SteadyFilter wide label={t('matrix.axis')} options={options.axis} value={question.axis} onChange={ask.axis} />
      <SteadyFilter
        label={picture('measure')}
        options={options.measure}
        value={question.measure}
        onChange={ask.measure}
      />
      {masked ? null : (
        <SteadyFilter
          label={t('officer.parent')}
          options={options.parent}
          value={question.parent}
          onChange={ask.parent}
        />
      )}
      <SteadyFilter
        label={t('officer.chapter')}
        options={options.chapter}
        value={question.chapter}
        onChange={ask.chapter}
      />
      <SteadyFilter label={t('officer.state')} options={options.state} value={question.state} onChange={ask.state} />
      <SteadyFilter label={t('officer.order')} options={options.order} value={question.order} onChange={ask.order} />
    </FilterRow>
  );
}

function useOptions({ inspection, questionnaire }: Collection): Record<keyof MatrixQuestion, Option[]> {
  const { t } = useTranslation('overview');
  const { t: picture } = useTranslation('picture');
  return useMemo(
    () => ({
      axis: AXES.map((id) => ({ id, label: t(`matrix.axes.${id}`) })),
      measure: MEASURES.map((id) => ({ id, label: picture(`measures.${id}`) })),
      parent: parentOptions(inspection, t('officer.all')),
      chapter: chapterOptions(questionnaire, t('officer.all')),
      state: STATES.map((id) => ({ id, label: t(`matrix.states.${id}`) })),
      order: MATRIX_ORDERS.map((id) => ({ id, label: picture(`orders.${id}`) })),
    }),
    [inspection, questionnaire, picture, t],
  );
}

/** For every part of the question what changes it. */
function useAsking(): Record<keyof MatrixQuestion, (id: string) => void> {
  const { officerView } = useOfficerServices();
  return useMemo(() => {
    const change = (changed: (question: MatrixQuestion) => Partial<MatrixQuestion>) =>
      officerView.setState(({ matrix }) => ({ matrix: { ...matrix, ...changed(matrix) } }));
    return {
      axis: (id) => change(({ axis }) => ({ axis: AXES.find((each) => each === id) ?? axis })),
      measure: (id) => change(({ measure }) => ({ measure: MEASURES.find((each) => each === id) ?? measure })),
      parent: (parent) => change(() => ({ parent })),
      chapter: (chapter) => change(() => ({ chapter })),
      state: (state) => change(() => ({ state })),
      order: (id) => change(({ order }) => ({ order: MATRIX_ORDERS.find((each) => each === id) ?? order })),
    };
  }, [officerView]);
}

/** The question as it may be asked while names are taken out. */
export function withoutParent(question: MatrixQuestion): MatrixQuestion {
  return question.parent === ALL ? question : { ...question, parent: ALL };
}
