import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { exhausted } from '#domain/result.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { takeFocus } from '../../shared/focus/take-focus.ts';
import type { IntakeDone, IntakeReport } from './use-intake.ts';
import styles from './Collect.module.css';

interface IntakeReportProps {
  report: IntakeReport;
  onWithdraw: (intake: IntakeDone) => void;
  onPutBack: (positions: readonly number[]) => void;
  /** While something is being stored. */
  disabled: boolean;
}

/** What the last button did, and how to take it back. It takes the focus, since the button that was pressed is gone. */
export function IntakeReport(props: IntakeReportProps) {
  return (
    <div ref={takeFocus} tabIndex={-1}>
      <OutcomeBanner {...props} />
    </div>
  );
}

function OutcomeBanner({ report, onWithdraw, onPutBack, disabled }: IntakeReportProps) {
  const { t } = useTranslation('collect');
  const undo = (intake: IntakeDone) =>
    intake.digests.length === 0
      ? {}
      : {
          actions: (
            <Button size="small" onPress={() => onWithdraw(intake)} disabled={disabled}>
              {t('outcome.withdraw')}
            </Button>
          ),
        };
  switch (report.kind) {
    case 'done':
      return (
        <Banner tone="success" title={t('outcome.done')} {...undo(report)}>
          <Taken intake={report} />
        </Banner>
      );
    case 'failed':
      return (
        <Banner tone="error" title={t('outcome.failed.title')}>
          {t('outcome.failed.text')}
        </Banner>
      );
    case 'withdrawn':
      return (
        <Banner tone="info" title={t('outcome.withdrawn.title', { n: countText(report.files) })}>
          {t('outcome.withdrawn.text')}
        </Banner>
      );
    case 'not-withdrawn':
      return (
        <Banner tone="error" title={t('outcome.notWithdrawn.title')} {...undo(report.intake)}>
          {t('outcome.notWithdrawn.text')}
        </Banner>
      );
    case 'taken-off':
      return (
        <Banner
          tone="info"
          title={t('outcome.takenOff.title', { n: countText(report.positions.length) })}
          actions={
            <Button size="small" icon="undo" onPress={() => onPutBack(report.positions)} disabled={disabled}>
              {t('takenOff.putBack')}
            </Button>
          }
        >
          {t('outcome.takenOff.text')}
        </Banner>
      );
    case 'put-back':
      return <Banner tone="info" title={t('outcome.putBack', { n: countText(report.files) })} />;
    case 'forgotten':
      return <Banner tone="info" title={t('outcome.forgotten', { n: countText(report.files) })} />;
    case 'not-moved':
      return (
        <Banner tone="error" title={t('outcome.notMoved.title')}>
          {t('outcome.notMoved.text')}
        </Banner>
      );
    default:
      return exhausted(report);
  }
}

function Taken({ intake: { counts, passedOver, undecided, unchosen } }: { intake: IntakeDone }): ReactNode {
  const { t } = useTranslation('collect');
  const passed = [...passedOver].map(
    ([verdict, n]) => `${t(`verdicts.${verdict}.label`)} ${t('files', { n: countText(n) })}`,
  );
  return (
    <ul className={styles.outcome}>
      {counts.new === 0 ? null : <li>{t('outcome.new', { n: countText(counts.new) })}</li>}
      {counts.update === 0 ? null : <li>{t('outcome.update', { n: countText(counts.update) })}</li>}
      {counts.decided === 0 ? null : <li>{t('outcome.decided', { n: countText(counts.decided) })}</li>}
      {passed.length === 0 ? null : <li>{t('outcome.passedOver', { list: passed.join(t('outcome.separator')) })}</li>}
      {unchosen === 0 ? null : <li>{t('outcome.unchosen', { n: countText(unchosen) })}</li>}
      {undecided === 0 ? null : <li>{t('outcome.undecided', { n: countText(undecided) })}</li>}
    </ul>
  );
}
