import { useTranslation } from 'react-i18next';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import type { DepartmentReason } from '#domain/years/comparable-departments.ts';
import { leftOutForWording } from '#domain/years/comparable-items.ts';
import type { LeftOutItem, YearComparison } from '#domain/years/comparison.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';

const REASONS: readonly DepartmentReason[] = ['new', 'split', 'missing-now', 'missing-past', 'gone'];

/** Everything that is in no figure of the comparison, counted and named. */
export function LeftOut({ comparison }: { comparison: YearComparison }) {
  const { t } = useTranslation('years');
  const lists = useLists(comparison).filter(({ lines }) => lines.length > 0);
  return (
    <Panel title={t('leftOut.title')}>
      {lists.length === 0 ? <p>{t('leftOut.none')}</p> : null}
      {lists.map(({ id, title, lines }) => (
        <Disclosure key={id} title={title} look="line">
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </Panel>
  );
}

interface LeftOutList {
  id: string;
  title: string;
  lines: string[];
}

function useLists({ itemPairs, leftOut }: YearComparison): LeftOutList[] {
  const { t } = useTranslation('years');
  const itemLine = ({ id, text }: Item) => t('leftOut.item', { item: id, text });
  const partly = (id: 'newlyApplicable' | 'noLongerApplicable', items: readonly LeftOutItem[]) => ({
    id,
    title: t(`leftOut.${id}`, {
      n: countText(items.length),
      departments: countText(items.flatMap(({ departments }) => departments).length),
    }),
    lines: items.map(({ item: { id: item, text }, departments }) =>
      t('leftOut.someDepartments', { item, text, departments: departments.map(({ name }) => name).join(t('between')) }),
    ),
  });
  const whole = (id: 'changed' | 'added' | 'withdrawn', items: readonly Item[]) => ({
    id,
    title: t(`leftOut.${id}`, { n: countText(items.length) }),
    lines: items.map(itemLine),
  });
  const departmentLists = REASONS.map((reason) => {
    const those = leftOut.departments.filter((each) => each.reason === reason);
    return {
      id: reason,
      title: t(`leftOut.${reason}`, { n: countText(those.length) }),
      lines: those.map(({ department, others }) => {
        const named = `${department.code}　${department.name}`;
        if (others.length === 0) return named;
        return t('leftOut.departmentOf', {
          department: named,
          others: others.map(({ name }) => name).join(t('between')),
        });
      }),
    };
  });
  return [
    ...departmentLists,
    whole(
      'changed',
      leftOutForWording(itemPairs).map(({ now }) => now),
    ),
    whole('added', itemPairs.added),
    whole('withdrawn', itemPairs.withdrawn),
    partly('newlyApplicable', leftOut.newlyApplicable),
    partly('noLongerApplicable', leftOut.noLongerApplicable),
  ];
}
