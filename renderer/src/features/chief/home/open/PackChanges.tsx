import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  packChanges,
  type DepartmentChange,
  type DepartmentChangeKind,
  type HeadChange,
  type ItemChange,
  type ItemChangeKind,
  type OfficerChange,
} from '#domain/pack/compare.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import type { OpenedPack } from './opening.ts';
import styles from './Open.module.css';

const DEPARTMENT_KINDS: readonly DepartmentChangeKind[] = [
  'added',
  'removed',
  'renamed',
  'left-out',
  'taken-in',
  'changed',
];
const ITEM_KINDS: readonly ItemChangeKind[] = ['added', 'removed', 'reworded', 'applicability'];
const MOST_NAMES = 8;

/** What a newer pack changes about the inspection as it is held: the departments of this computer first, of the others counts and some names. */
export function PackChanges({ opened, held }: { opened: OpenedPack; held: KnownInspection }) {
  const { t } = useTranslation('home');
  const title = useId();
  const { own, answering, pack } = opened;
  const { head, officers, departments, items } = packChanges(held, pack.payload, own);
  const mine = departments.filter(({ code }) => own.has(code));
  const others = departments.filter(({ code }) => !own.has(code));
  const left = mine.filter(({ code, kind }) => answering.has(code) && (kind === 'removed' || kind === 'left-out'));
  return (
    <section className={styles.changes} aria-labelledby={title}>
      <h3 id={title}>{t('changes.title')}</h3>
      {head.length + officers.length + departments.length + items.length === 0 ? <p>{t('changes.none')}</p> : null}
      {left.map((department) => (
        <LeftOut key={department.code} department={department} />
      ))}
      <dl>
        <HeadChanges head={head} />
        <OfficerChanges officers={officers} />
        {mine.length === 0 ? null : (
          <Change term={t('changes.own')}>
            {mine.map((each) => (
              <p key={each.code}>
                {t('changes.ownDepartment', { ...each, what: t(`changes.departments.${each.kind}`) })}
              </p>
            ))}
          </Change>
        )}
        <DepartmentChanges departments={others} />
        <ItemChanges items={items} />
      </dl>
    </section>
  );
}

function Change({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A department that has a response here and would be asked no longer. */
function LeftOut({ department: { code, name, kind } }: { department: DepartmentChange }) {
  const { t } = useTranslation('home');
  const why = kind === 'removed' ? 'removed' : 'leftOut';
  return (
    <Banner tone="warning" title={t(`changes.${why}.title`, { code, name })}>
      {t(`changes.${why}.text`)}
    </Banner>
  );
}

function HeadChanges({ head }: { head: readonly HeadChange[] }) {
  const { t } = useTranslation('home');
  const dates = useDates();
  return head.map(({ field, before, after }) => {
    const written = (value: string) => (field === 'title' ? value : dates.day(value));
    return (
      <Change key={field} term={t(`changes.head.${field}`)}>
        {t('changes.fromTo', { before: written(before), after: written(after) })}
      </Change>
    );
  });
}

function OfficerChanges({ officers }: { officers: readonly OfficerChange[] }) {
  const { t } = useTranslation('home');
  if (officers.length === 0) return null;
  return (
    <Change term={t('pack.officers')}>
      {officers.map(({ kind, name }, index) => (
        <p key={index}>{t(`changes.officers.${kind}`, { name })}</p>
      ))}
    </Change>
  );
}

function DepartmentChanges({ departments }: { departments: readonly DepartmentChange[] }) {
  const { t } = useTranslation('home');
  return DEPARTMENT_KINDS.map((kind) => {
    const names = departments.filter((each) => each.kind === kind).map(({ code, name }) => `${code} ${name}`);
    return (
      <Names
        key={kind}
        term={t('changes.departmentsThat', { what: t(`changes.departments.${kind}`) })}
        count={t('changes.departmentCount', { n: countText(names.length) })}
        names={names}
      />
    );
  });
}

function ItemChanges({ items }: { items: readonly ItemChange[] }) {
  const { t } = useTranslation('home');
  return ITEM_KINDS.map((kind) => {
    const names = items.filter((each) => each.kind === kind).map(({ item }) => item.id);
    return (
      <Names
        key={kind}
        term={t(`changes.items.${kind}`)}
        count={t('changes.itemCount', { n: countText(names.length) })}
        names={names}
      />
    );
  });
}

function Names({ term, count, names }: { term: string; count: string; names: readonly string[] }) {
  const { t } = useTranslation('home');
  if (names.length === 0) return null;
  const shown = names.slice(0, MOST_NAMES).join(t('pack.separator'));
  const more = names.length - MOST_NAMES;
  return (
    <Change term={term}>
      <span className={styles.changesCount}>{count}</span>
      {more > 0 ? t('changes.more', { names: shown, n: countText(more) }) : shown}
    </Change>
  );
}
