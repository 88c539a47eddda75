import { useTranslation } from 'react-i18next';
import {
  isOffered,
  unitKey,
  type RestoreUnit,
  type UnitFacts,
  type UnitStanding,
} from '#domain/backup/restore-unit.ts';
import { NEW_INSPECTION } from '#domain/inspection/preparation.ts';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { useDates } from '../../shared/dates/use-dates.ts';
import type { NamedUnit, UnitGroup } from './unit-groups.ts';
import styles from './Backup.module.css';

const TONES = {
  new: 'info',
  same: 'neutral',
  continues: 'info',
  ahead: 'neutral',
  different: 'warning',
} as const satisfies Record<UnitStanding, string>;

interface UnitTableProps {
  group: UnitGroup;
  chosen: ReadonlySet<string>;
  onChoose: (key: string, on: boolean) => void;
}

/** The units of one inspection, each with what is here and what would come back. */
export function UnitTable({ group, chosen, onChoose }: UnitTableProps) {
  const { t } = useTranslation('backup');
  const { inspection, title, units } = group;
  const unnamed = inspection === NEW_INSPECTION ? t('review.newInspection') : t('review.unknownInspection');
  const heading = inspection === null ? t('review.ofKeys') : (title ?? unnamed);
  return (
    <section className={styles.group} aria-label={heading}>
      <h3>{heading}</h3>
      {units.some(({ unit }) => unit.disposed) ? <p>{t('review.disposed')}</p> : null}
      <table className={styles.units}>
        <thead>
          <tr>
            {(['restore', 'what', 'standing', 'here', 'there'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`review.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((named) => {
            const key = unitKey(named.unit);
            return <UnitRow key={key} named={named} chosen={chosen.has(key)} onChoose={(on) => onChoose(key, on)} />;
          })}
        </tbody>
      </table>
    </section>
  );
}

interface UnitRowProps {
  named: NamedUnit;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}

function UnitRow({ named: { unit, department }, chosen, onChoose }: UnitRowProps) {
  const { t } = useTranslation('backup');
  const what = t(`review.what.${unit.kind}`, { department, name: unit.there.name });
  return (
    <tr>
      <td>
        {isOffered(unit) ? (
          <Checkbox checked={chosen} onChange={onChoose}>
            <span className="ui-visually-hidden">{t('review.restoreOf', { what })}</span>
          </Checkbox>
        ) : null}
      </td>
      <th scope="row">{what}</th>
      <td>
        <Badge tone={TONES[unit.standing]}>{t(`review.standing.${unit.standing}`)}</Badge>
      </td>
      <td>
        <FactsText kind={unit.kind} facts={unit.here} />
      </td>
      <td>
        <FactsText kind={unit.kind} facts={unit.there} />
      </td>
    </tr>
  );
}

function FactsText({ kind, facts }: { kind: RestoreUnit['kind']; facts: UnitFacts | null }) {
  const { t } = useTranslation('backup');
  const dates = useDates();
  if (facts === null) return t('review.facts.none');
  const { count: n, revision, at, name } = facts;
  const last = at === null ? '' : t('review.facts.at', { at: dates.instant(at) });
  if (kind === 'key' || kind === 'preparation') return `${name}${last}`;
  const counted =
    kind === 'inspection' && n === 0 ? t('review.facts.builtIn') : t(`review.facts.${kind}`, { n, revision });
  return `${counted}${last}`;
}
