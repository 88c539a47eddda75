import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asksForAction, type EarlierAction } from '#domain/answers/earlier-actions.ts';
import type { KnownFact } from '#domain/pack/own-part.ts';
import type { Remark } from '#domain/returns/received.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import type { Beside } from '../walk/beside.ts';
import { useWalking } from '../walk/walk-context.ts';
import styles from './Known.module.css';

/** What is already known about the item, to be read before it is answered; it never decides the answer. */
export function Known({ known, id }: { known: Beside; id: string }) {
  const { t } = useTranslation('fill');
  const remarks = known.remarks.filter((remark) => !asksForAction(remark));
  return (
    <div id={id} className={styles.known}>
      <Part title={t('known.facts')} entries={known.facts}>
        {(fact) => <Fact key={fact.id} fact={fact} />}
      </Part>
      <Part title={t('known.remarks')} entries={remarks} strong>
        {(remark, index) => <RemarkEntry key={index} remark={remark} />}
      </Part>
      <Part title={t('known.actions')} entries={known.actions}>
        {(action, index) => <EarlierPlan key={index} action={action} />}
      </Part>
    </div>
  );
}

interface PartProps<T> {
  title: string;
  entries: readonly T[];
  /** Asks for attention. */
  strong?: boolean;
  children: (entry: T, index: number) => ReactNode;
}

function Part<T>({ title, entries, strong = false, children }: PartProps<T>) {
  if (entries.length === 0) return null;
  return (
    <div className={styles.part} data-strong={strong}>
      <p className={styles.title}>{title}</p>
      <ul>{entries.map((entry, index) => children(entry, index))}</ul>
    </div>
  );
}

function Fact({ fact }: { fact: KnownFact }) {
  const { t } = useTranslation('fill');
  return (
    <li>
      {fact.label} <b className={styles.value}>{`${fact.value}${fact.unit}`}</b>
      <span className={styles.from}>{t('known.source', { source: fact.source })}</span>
    </li>
  );
}

function RemarkEntry({ remark }: { remark: Remark }) {
  const dates = useDates();
  const { t } = useTranslation('fill');
  return (
    <li>
      <span className={styles.from}>
        {t(`known.kind.${remark.kind}`, { at: dates.instant(remark.issuedAt) })}
        {remark.due === null ? null : t('known.due', { due: dates.day(remark.due) })}
      </span>
      <span className={styles.text}>{remark.text}</span>
    </li>
  );
}

function EarlierPlan({ action }: { action: EarlierAction }) {
  const dates = useDates();
  const { t } = useTranslation('fill');
  const { questionnaire } = useWalking();
  const kind = questionnaire.actionKinds.find(({ id }) => id === action.kind)?.label;
  return (
    <li>
      <span className={styles.from}>
        {t(`known.from.${action.from}`)}
        {kind === undefined ? null : t('known.way', { kind })}
        {action.post === '' ? null : t('known.post', { post: action.post })}
        {action.due === '' ? null : t('known.due', { due: dates.day(action.due) })}
      </span>
      <span className={styles.text}>{action.what}</span>
    </li>
  );
}
