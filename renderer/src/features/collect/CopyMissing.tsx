import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { MARKING } from '#domain/exchange/marked-file-name.ts';
import { Button } from '#ui/button/Button.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { countText } from '../fraction-text.ts';

/** Puts the departments that have not handed in on the clipboard; where that is refused, shows them as text to select. */
export function CopyMissing({ statuses }: { statuses: readonly DepartmentStatus[] }) {
  const { t } = useTranslation('collect');
  const notify = useNotice();
  const [shown, setShown] = useState<string | null>(null);
  const missing = statuses.filter(({ state }) => state === 'missing');
  const copy = async () => {
    const text = missingText(missing);
    try {
      await navigator.clipboard.writeText(text);
      notify({ tone: 'success', text: t('copy.done', { n: countText(missing.length) }) });
    } catch {
      setShown(text);
    }
  };
  return (
    <>
      <Button size="small" onPress={() => void copy()} disabled={missing.length === 0}>
        {t('copy.button')}
      </Button>
      <Dialog open={shown !== null} onClose={() => setShown(null)} title={t('copy.title')}>
        <TextArea label={t('copy.label')} help={t('copy.help')} value={shown ?? ''} readOnly />
      </Dialog>
    </>
  );
}

/** The marking, then one line each: code, name and the 部 it belongs to. */
function missingText(missing: readonly DepartmentStatus[]): string {
  const lines = missing.map(({ department: { code, name, parent } }) =>
    [code, name, parent].filter((part) => part !== null).join('\t'),
  );
  return [MARKING, ...lines].join('\n');
}
