import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { AXES } from '#domain/aggregation/axes.ts';
import { MATRIX_ORDERS, type MatrixQuestion } from '#state/officer-view.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Filter, FilterRow } from '../Filter.tsx';
import { chapterOptions, parentOptions } from '../filter-options.ts';
import { useServices } from '../services.ts';
import type { Collection } from '../use-collection.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { matrixView, STATES } from './matrix-view.ts';

// One column for each item would be a table nobody can read; the page of items shows them instead.
const SHOWN_AXES = AXES.filter((axis) => axis !== 'item');

/** 集計表: departments by one axis at a time. */
export function MatrixPanel({ collection }: { collection: Collection }) {
  const { t } = useTranslation('overview');
  const { officerView } = useServices();
  const question = useStore(officerView, ({ matrix }) => matrix);
  const asked = useDeferredValue(question);
  const view = useMemo(() => matrixView(collection.summary, asked), [collection.summary, asked]);
  return (
    <Panel title={t('matrix.title')}>
      <MatrixControls
        collection={collection}
        question={question}
        onAsk={(matrix) => officerView.setState({ matrix })}
      />
      {view.matrix.overlapping ? (
        <Row gap="tight">
          <Badge tone="warning" icon="warning">
            {t('matrix.overlapping')}
          </Badge>
          <span>{t('matrix.overlappingText')}</span>
        </Row>
      ) : null}
      <MatrixTable key={JSON.stringify(asked)} questionnaire={collection.questionnaire} view={view} />
    </Panel>
  );
}

interface MatrixControlsProps {
  collection: Collection;
  question: MatrixQuestion;
  onAsk: (question: MatrixQuestion) => void;
}

function MatrixControls({ collection, question, onAsk }: MatrixControlsProps) {
  const { t } = useTranslation('overview');
  const { inspection, questionnaire } = collection;
  const all = t('officer.all');
  return (
    <FilterRow>
      <Filter
        wide
        label={t('matrix.axis')}
        options={SHOWN_AXES.map((id) => ({ id, label: t(`matrix.axes.${id}`) }))}
        value={question.axis}
        onChange={(id) => onAsk({ ...question, axis: AXES.find((axis) => axis === id) ?? question.axis })}
      />
      <Filter
        label={t('officer.parent')}
        options={parentOptions(inspection, all)}
        value={question.parent}
        onChange={(parent) => onAsk({ ...question, parent })}
      />
      <Filter
        label={t('officer.chapter')}
        options={chapterOptions(questionnaire, all)}
        value={question.chapter}
        onChange={(chapter) => onAsk({ ...question, chapter })}
      />
      <Filter
        label={t('officer.state')}
        options={STATES.map((id) => ({ id, label: t(`matrix.states.${id}`) }))}
        value={question.state}
        onChange={(state) => onAsk({ ...question, state })}
      />
      <Filter
        label={t('officer.order')}
        options={MATRIX_ORDERS.map((id) => ({ id, label: t(`matrix.orders.${id}`) }))}
        value={question.order}
        onChange={(id) => onAsk({ ...question, order: MATRIX_ORDERS.find((order) => order === id) ?? question.order })}
      />
    </FilterRow>
  );
}
