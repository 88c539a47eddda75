import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encodeText } from '#documents/text.ts';
import type { PackForAll } from '#domain/pack/issue.ts';
import { Button } from '#ui/button/Button.tsx';
import { SavedFile, type Saved } from '../../../shared/saving/SavedFile.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';

/** Saves the one pack for all: the same bytes every time, also where they are sealed. */
export function SaveForAll({ pack: { fileName, file }, arrive }: { pack: PackForAll; arrive: boolean }) {
  const { t } = useTranslation('setup');
  const { host } = useOfficerServices();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => setSaved(await host.saveFile(fileName, encodeText(file)));
  return (
    <>
      <SavedFile saved={saved} />
      <div>
        <Button look={arrive ? 'primary' : 'secondary'} icon="download" onPress={() => void save()}>
          {t('pack.save')}
        </Button>
      </div>
    </>
  );
}
