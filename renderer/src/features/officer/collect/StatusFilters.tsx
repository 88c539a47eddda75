import { useTranslation } from 'react-i18next';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { groupNames, type ReceptionGrouping } from '#domain/collection/reception.ts';
import { ALL, STATUS_GROUPINGS, STATUS_ORDERS, type StatusQuestion } from '#state/officer-view.ts';
import type { Option } from '#ui/choice/options.ts';
import { TextField } from '#ui/field/TextField.tsx';
import { Filter, FilterRow, WideFilter } from '../shared/lists/Filter.tsx';
import { MARKS, STATES } from './status-rows.ts';

interface StatusFiltersProps {
  statuses: readonly DepartmentStatus[];
  question: StatusQuestion;
  onAsk: (question: StatusQuestion) => void;
}

/** How 提出状況 is put together, and which departments it shows. What would not tell departments apart is not offered. */
export function StatusFilters({ statuses, question, onAsk }: StatusFiltersProps) {
  const { t } = useTranslation('collect');
  const all = { id: ALL, label: t('status.all') };
  const parents = groupOptions(statuses, 'parent', t('status.noGroup'));
  const bodies = groupOptions(statuses, 'body', t('status.noGroup'));
  const states = [...STATES, ...MARKS].map((id) => ({ id, label: t(`states.${id}`) }));
  return (
    <FilterRow>
      {parents.length < 2 && bodies.length < 2 ? null : (
        <Filter
          label={t('status.grouping')}
          options={STATUS_GROUPINGS.map((id) => ({ id, label: t(`status.groupings.${id}`) }))}
          value={question.grouping}
          onChange={(id) =>
            onAsk({ ...question, grouping: STATUS_GROUPINGS.find((each) => each === id) ?? question.grouping })
          }
        />
      )}
      <WideFilter>
        <TextField
          label={t('status.words')}
          type="search"
          value={question.words}
          onChange={(words) => onAsk({ ...question, words })}
        />
      </WideFilter>
      <Filter
        label={t('status.state')}
        options={[all, ...states]}
        value={question.state}
        onChange={(state) => onAsk({ ...question, state })}
      />
      {parents.length < 2 ? null : (
        <Filter
          label={t('status.parent')}
          options={[all, ...parents]}
          value={question.parent}
          onChange={(parent) => onAsk({ ...question, parent })}
        />
      )}
      {bodies.length < 2 ? null : (
        <Filter
          label={t('status.bodies')}
          options={[all, ...bodies]}
          value={question.body}
          onChange={(body) => onAsk({ ...question, body })}
        />
      )}
      <Filter
        label={t('status.order')}
        options={STATUS_ORDERS.map((id) => ({ id, label: t(`status.orders.${id}`) }))}
        value={question.order}
        onChange={(id) => onAsk({ ...question, order: STATUS_ORDERS.find((each) => each === id) ?? question.order })}
      />
    </FilterRow>
  );
}

/** Every 部 or 執行機関 of the roster once, in its order; last the entry for departments without one, where there are any. */
function groupOptions(statuses: readonly DepartmentStatus[], grouping: ReceptionGrouping, none: string): Option[] {
  const names = new Set(statuses.flatMap((status) => groupNames(status, grouping)));
  const named = [...names].flatMap((name) => (name === null ? [] : [{ id: name, label: name }]));
  return names.has(null) ? [...named, { id: '', label: none }] : named;
}
