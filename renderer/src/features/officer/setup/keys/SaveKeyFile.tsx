import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyFileName, writeKeyFile, type KeyFile } from '#domain/exchange/officer-key.ts';
import { encodeText } from '#documents/text.ts';
import { Button } from '#ui/button/Button.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { SavedFile, type Saved } from '../../../shared/saving/SavedFile.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { StepPanel } from './StepPanel.tsx';

interface SaveKeyFileProps {
  title: string;
  file: KeyFile;
  /** Another way to a tested copy, where there is one. */
  children?: ReactNode;
  onSaved: () => void;
  onCancel: () => void;
}

/** Saves a key file; only then the way on is shown. */
export function SaveKeyFile({ title, file, children, onSaved, onCancel }: SaveKeyFileProps) {
  const { t } = useTranslation('setup');
  const { host } = useOfficerServices();
  const { cancel } = useUiTexts();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => setSaved(await host.saveFile(keyFileName(file), encodeText(writeKeyFile(file))));
  return (
    <StepPanel title={title}>
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
      {children}
    </StepPanel>
  );
}
