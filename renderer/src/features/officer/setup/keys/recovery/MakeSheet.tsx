import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { Button } from '#ui/button/Button.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { KeySheetEntry } from '../../../shared/keys/KeySheetEntry.tsx';
import { useOfficerServices } from '../../../shared/services/officer-services.ts';
import { useIdleLocked } from '../../../shared/keys/use-idle-locked.ts';
import { RevealForm } from './RevealForm.tsx';
import { SheetPaper } from './SheetPaper.tsx';
import { StepPanel } from '../StepPanel.tsx';
import styles from '../../Setup.module.css';

interface MakeSheetProps {
  file: KeyFile;
  /** The identity was typed from the paper and is that of the key. */
  onProven: (officer: UnlockedOfficer) => Promise<void>;
  onCancel: () => void;
}

/** What is known of the sheet: the identity only while its paper is shown. */
interface Shown {
  officer: UnlockedOfficer;
  identity: string | null;
}

/** 回復キー: opened with the passphrase, printed, and proven by typing it from the paper while the screen shows it no more. */
export function MakeSheet({ file, onProven, onCancel }: MakeSheetProps) {
  const { t } = useTranslation('setup');
  const [shown, setShown] = useState<Shown | null>(null);
  useIdleLocked(onCancel);
  if (shown === null) return <RevealForm file={file} onRevealed={setShown} onCancel={onCancel} />;
  const { officer, identity } = shown;
  if (identity !== null)
    return (
      <Printing
        file={file}
        identity={identity}
        onPrinted={() => setShown({ officer, identity: null })}
        onCancel={onCancel}
      />
    );
  return (
    <StepPanel title={t('keys.recovery.prove.title')}>
      <Stack>
        <p>{t('keys.recovery.prove.lead')}</p>
        <div className={styles.narrow}>
          <KeySheetEntry
            action={t('keys.recovery.prove.action')}
            expected={file.recipient}
            onOpened={() => void onProven(officer)}
          />
        </div>
        <Cancel onCancel={onCancel} />
      </Stack>
    </StepPanel>
  );
}

interface PrintingProps {
  file: KeyFile;
  identity: string;
  onPrinted: () => void;
  onCancel: () => void;
}

function Printing({ file, identity, onPrinted, onCancel }: PrintingProps) {
  const { t } = useTranslation('setup');
  const { host } = useOfficerServices();
  return (
    <StepPanel title={t('keys.recovery.title')}>
      <Stack>
        <p>{t('keys.recovery.printLead')}</p>
        <Row>
          <Button look="primary" icon="print" onPress={() => void host.print()}>
            {t('keys.recovery.print')}
          </Button>
          <Button onPress={onPrinted}>{t('keys.recovery.next')}</Button>
          <Cancel onCancel={onCancel} />
        </Row>
        <SheetPaper file={file} identity={identity} />
      </Stack>
    </StepPanel>
  );
}

function Cancel({ onCancel }: { onCancel: () => void }) {
  const { cancel } = useUiTexts();
  return (
    <div>
      <Button onPress={onCancel}>{cancel}</Button>
    </div>
  );
}
