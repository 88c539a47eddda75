import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encodeText } from '#documents/text.ts';
import { LEDGER_FILE, ledgerFileName, ledgerPayload } from '#domain/collection/ledger-file.ts';
import type { LedgerEntry } from '#domain/collection/ledger.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { Button } from '#ui/button/Button.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { KeyUnlock } from '../shared/keys/KeyUnlock.tsx';
import { SavedFile, type Saved } from '../../shared/saving/SavedFile.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useUnlocked } from '../shared/keys/use-unlocked.ts';

/** The ledger as a file that the officer's key vouches for; without an unlocked key it asks for it. */
export function LedgerExport({ inspection, entries }: { inspection: Inspection; entries: LedgerEntry[] }) {
  const { t } = useTranslation('collect');
  const { host, now } = useOfficerServices();
  const unlocked = useUnlocked();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async (officer: UnlockedOfficer) => {
    const payload = ledgerPayload(inspection.id, entries, now());
    const text = await writeSigned(LEDGER_FILE, payload, officer.sign, null);
    setSaved(await host.saveFile(ledgerFileName(inspection, payload), encodeText(text)));
  };
  return (
    <Stack>
      <p>{unlocked === null ? t('ledger.export.locked') : t('ledger.export.lead')}</p>
      {unlocked === null ? (
        <KeyUnlock />
      ) : (
        <div>
          <Button icon="download" onPress={() => void save(unlocked)}>
            {t('ledger.export.save')}
          </Button>
        </div>
      )}
      <SavedFile saved={saved} />
    </Stack>
  );
}
