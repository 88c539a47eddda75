import { useTranslation } from 'react-i18next';
import { Banner } from '#ui/feedback/Banner.tsx';
import { countText } from '../fraction-text.ts';
import { takeFocus } from '../take-focus.ts';
import type { IntakeReport } from './use-intake.ts';

/** What the last intake did. It takes the focus, since the button that was pressed is gone. */
export function IntakeOutcome({ report }: { report: IntakeReport }) {
  return (
    <div ref={takeFocus} tabIndex={-1}>
      <OutcomeBanner report={report} />
    </div>
  );
}

function OutcomeBanner({ report }: { report: IntakeReport }) {
  const { t } = useTranslation('collect');
  if (report.kind === 'failed')
    return (
      <Banner tone="error" title={t('outcome.failed.title')}>
        {t('outcome.failed.text')}
      </Banner>
    );
  const { counts, passedOver, undecided } = report;
  const passed = [...passedOver].map(
    ([verdict, n]) => `${t(`verdicts.${verdict}.label`)} ${t('files', { n: countText(n) })}`,
  );
  return (
    <Banner tone="success" title={t('outcome.done')}>
      <ul className="collect-outcome">
        {counts.new === 0 ? null : <li>{t('outcome.new', { n: countText(counts.new) })}</li>}
        {counts.update === 0 ? null : <li>{t('outcome.update', { n: countText(counts.update) })}</li>}
        {counts.decided === 0 ? null : <li>{t('outcome.decided', { n: countText(counts.decided) })}</li>}
        {passed.length === 0 ? null : <li>{t('outcome.passedOver', { list: passed.join(t('outcome.separator')) })}</li>}
        {undecided === 0 ? null : <li>{t('outcome.undecided', { n: countText(undecided) })}</li>}
      </ul>
    </Banner>
  );
}
