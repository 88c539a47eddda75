import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LEAST_DEPARTMENTS } from '#domain/aggregation/small-groups.ts';
import { tokyoDay } from '#domain/calendar.ts';
import type { Closing } from '#domain/closing/closing.ts';
import { supplementsTo } from '#domain/closing/supplements.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { Select } from '#ui/choice/Select.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { useOfficerServices } from '../services/officer-services.ts';
import type { Collection } from '../collection/use-collection.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import styles from './BasisBar.module.css';

const OF_NOW = 'now';

/** What the figures below are taken from, with the choice between now and the closings, and what has to be known to read them. */
export function BasisBar({ collection }: { collection: Collection }) {
  const { t } = useTranslation('frame');
  const { inspection, summary, closings } = collection;
  const counted = summary.tallies.length;
  return (
    <section className={styles.basis} aria-label={t('basis.label')}>
      {closings.length === 0 ? null : (
        <BasisChoice inspection={inspection.id} closings={closings} chosen={chosenOf(collection)} />
      )}
      <p className={styles.basisText}>
        <BasisSentence collection={collection} />
        {counted === 0 || counted >= LEAST_DEPARTMENTS ? null : (
          <strong className={styles.basisFew}>
            <Icon name="warning" />
            {t('basis.few', { n: countText(counted) })}
          </strong>
        )}
      </p>
    </section>
  );
}

function chosenOf({ summary: { basis } }: Collection): number | null {
  return basis.kind === 'closing' ? basis.number : null;
}

interface BasisChoiceProps {
  inspection: string;
  closings: readonly Closing[];
  /** Number of the closing whose figures are shown; null for those of now. */
  chosen: number | null;
}

/** Which figures are shown, for this and every other page; it is remembered as long as the window. */
export function BasisChoice({ inspection, closings, chosen }: BasisChoiceProps) {
  const dates = useDates();
  const { t } = useTranslation('frame');
  const { officerView } = useOfficerServices();
  const options = [
    { id: OF_NOW, label: t('basis.now') },
    ...closings.toReversed().map(({ number, closedAt, title }) => ({
      id: String(number),
      label: t('basis.closing', { n: number, day: dates.day(tokyoDay(closedAt)) }),
      ...(title === '' ? {} : { note: title }),
    })),
  ];
  return (
    <div className={`${styles.basisChoice} ui-no-print`}>
      <Select
        label={t('basis.label')}
        labelHidden
        placeholder=""
        options={options}
        value={chosen === null ? OF_NOW : String(chosen)}
        onChange={(id) => officerView.setState({ closing: { inspection, number: id === OF_NOW ? null : Number(id) } })}
      />
    </div>
  );
}

/** One sentence: what is in the figures, and what came after the closing. */
function BasisSentence({ collection }: { collection: Collection }) {
  const dates = useDates();
  const { t } = useTranslation('frame');
  const { summary, closings, present } = collection;
  const { basis } = summary;
  const compared =
    closings.find(({ number }) => basis.kind === 'closing' && number === basis.number) ?? closings.at(-1);
  const since = useMemo(
    () => (compared === undefined ? 0 : supplementsTo(compared, present).length),
    [compared, present],
  );
  if (compared === undefined) return t('basis.notClosed');
  if (basis.kind === 'now')
    return since === 0
      ? t('basis.nowUnchanged', { n: compared.number })
      : t('basis.nowChanged', { n: compared.number, departments: countText(since) });
  const at = { at: dates.instant(basis.closedAt), code: verificationCode(basis.digest) };
  return since === 0 ? t('basis.closed', at) : t('basis.closedSupplements', { ...at, departments: countText(since) });
}
