import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { summaryFileName } from '#documents/summary/summary-file-name.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { Button } from '#ui/button/Button.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { MaskingSwitch } from '../shared/frame/MaskingSwitch.tsx';
import { usePlaintextWarning } from '../../shared/saving/PlaintextWarning.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { exportBytes, EXPORTS, type Export } from './export-files.ts';
import styles from './Overview.module.css';

const TELLS_WEAKNESSES: Record<Export, boolean> = { workbook: true, long: true, codes: false };

/** The figures as files for a spreadsheet. */
export function ExportPanel({ summary }: { summary: CitySummary }) {
  const { t } = useTranslation('overview');
  const { t: picture } = useTranslation('picture');
  const masked = summary.masking !== undefined;
  const fileLabel = (kind: Export) =>
    masked && TELLS_WEAKNESSES[kind]
      ? picture('masking.fileLabel', { label: t(`exports.files.${kind}`) })
      : t(`exports.files.${kind}`);
  const exportName = (kind: Export) =>
    summaryFileName(summary.inspection, fileLabel(kind), kind === 'workbook' ? '.xlsx' : '.csv', summary.basis);
  const { host, now, documents } = useOfficerServices();
  const id = useId();
  const notify = useNotice();
  const { guard, dialog } = usePlaintextWarning(t('exports.holds'));
  const [writing, setWriting] = useState<Export | null>(null);
  const save = async (kind: Export) => {
    setWriting(kind);
    try {
      const bytes = await exportBytes(kind, summary, now(), documents);
      const saved = await host.saveFile(exportName(kind), bytes);
      if (saved.ok) notify({ tone: 'success', text: t('exports.saved', { name: saved.value.name }) });
      else if (saved.failure.kind !== 'cancelled') notify({ tone: 'error', text: t('exports.failed') });
    } finally {
      setWriting(null);
    }
  };
  return (
    <Panel title={t('exports.title')}>
      <p className={styles.warning}>
        <Icon name="warning" />
        {t('exports.warning')}
      </p>
      <Row>
        <MaskingSwitch />
        {masked ? <span>{picture('masking.exports')}</span> : null}
      </Row>
      <ul className={styles.exports}>
        {EXPORTS.map((kind) => (
          <li key={kind}>
            <Button
              icon="download"
              align="start"
              describedBy={`${id}-${kind}`}
              onPress={() => (TELLS_WEAKNESSES[kind] ? guard(() => void save(kind)) : void save(kind))}
              pending={writing === kind}
              disabled={writing !== null && writing !== kind}
            >
              {t(`exports.${kind}`)}
            </Button>
            <p id={`${id}-${kind}`}>{t(`exports.about.${kind}`)}</p>
          </li>
        ))}
      </ul>
      {dialog}
    </Panel>
  );
}
