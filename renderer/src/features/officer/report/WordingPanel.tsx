import { useTranslation } from 'react-i18next';
import { isOutdated, REPORT_TEXTS, type ReportText, type ReportTextId } from '#domain/report/report-text.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useTyping } from '../../shared/typing/use-typing.ts';
import type { ReportDesk } from './use-report.ts';
import styles from './Report.module.css';

interface WordingPanelProps {
  inspection: string;
  desk: ReportDesk;
}

/** The passages of the reports, to be rewritten before they are exported. */
export function WordingPanel({ inspection, desk }: WordingPanelProps) {
  const { t } = useTranslation('report');
  const shown = REPORT_TEXTS.filter((text) => desk.proposals[text] !== '');
  return (
    <Panel title={t('wording.title')}>
      <p>{t('wording.lead')}</p>
      <ul className={styles.wording}>
        {shown.map((text) => (
          <li key={text}>
            <Passage inspection={inspection} text={text} desk={desk} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Passage({ inspection, text, desk }: WordingPanelProps & { text: ReportTextId }) {
  const { t } = useTranslation('report');
  const { reportTexts } = useOfficerServices();
  const proposal = desk.proposals[text];
  const own = desk.written.find((each) => each.text === text);
  const typing = useTyping(own?.words ?? proposal, (words) =>
    words === proposal ? reportTexts.reset(inspection, text) : reportTexts.keep({ inspection, text, words, proposal }),
  );
  const label = t(`wording.texts.${text}`);
  return (
    <>
      <TextArea label={label} value={typing.value} onChange={typing.change} {...typing.handlers} lines={2} />
      {own === undefined ? null : (
        <Rewritten own={own} desk={desk} onReset={() => typing.pick(proposal)} label={label} />
      )}
    </>
  );
}

interface RewrittenProps {
  own: ReportText;
  desk: ReportDesk;
  onReset: () => void;
  label: string;
}

/** That the words are the officer's, what is proposed instead, and the way back to it. */
function Rewritten({ own, desk, onReset, label }: RewrittenProps) {
  const { t } = useTranslation('report');
  const outdated = isOutdated(own, desk.proposals);
  return (
    <div className={styles.rewritten}>
      {outdated ? (
        <Badge tone="warning" icon="warning">
          {t('wording.outdated')}
        </Badge>
      ) : (
        <Badge>{t('wording.own')}</Badge>
      )}
      <span className={styles.proposal}>{t('wording.proposal', { text: desk.proposals[own.text] })}</span>
      <Button look="quiet" size="small" label={t('wording.resetOf', { label })} onPress={onReset}>
        {t('wording.reset')}
      </Button>
    </div>
  );
}
