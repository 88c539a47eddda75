import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import { keyFileName, writeKeyFile, type KeyFile } from '#domain/exchange/officer-key.ts';
import { encodeText } from '#documents/text.ts';
import { Button } from '#ui/button/Button.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { SavedFile, type Saved } from '../../SavedFile.tsx';
import { useServices } from '../../services.ts';
import { KeyForm } from './KeyForm.tsx';
import { OpenKeyFile } from './OpenKeyFile.tsx';

interface MakeKeyProps {
  /** The saved file was opened again with the passphrase. */
  onProven: (file: KeyFile, officer: UnlockedOfficer) => Promise<void>;
  onCancel: () => void;
}

/** Makes a key, saves its file, and goes on only when that file has been opened again. */
export function MakeKey({ onProven, onCancel }: MakeKeyProps) {
  const { t } = useTranslation('setup');
  const [made, setMade] = useState<KeyFile | null>(null);
  const [saved, setSaved] = useState(false);
  if (made === null) return <KeyForm onMade={setMade} onCancel={onCancel} />;
  if (!saved) return <SaveKey file={made} onSaved={() => setSaved(true)} onCancel={onCancel} />;
  return (
    <OpenKeyFile
      title={t('keys.prove.title')}
      lead={t('keys.prove.lead')}
      expected={made.recipient}
      onOpened={onProven}
      onCancel={() => setSaved(false)}
    />
  );
}

function SaveKey({ file, onSaved, onCancel }: { file: KeyFile; onSaved: () => void; onCancel: () => void }) {
  const { t } = useTranslation('setup');
  const { host } = useServices();
  const { cancel } = useUiTexts();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => setSaved(await host.saveFile(keyFileName(file), encodeText(writeKeyFile(file))));
  return (
    <Panel title={t('keys.save.title')} level={3}>
      <p>{t('keys.save.lead')}</p>
      <SavedFile saved={saved} />
      <Row>
        <Button look={saved?.ok === true ? 'secondary' : 'primary'} icon="download" onPress={() => void save()}>
          {t('keys.save.save')}
        </Button>
        {saved?.ok === true ? (
          <Button look="primary" onPress={onSaved}>
            {t('keys.save.next')}
          </Button>
        ) : null}
        <Button onPress={onCancel}>{cancel}</Button>
      </Row>
    </Panel>
  );
}
