import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findDepartment } from '#domain/inspection/roster.ts';
import type { HeldPack, KnownInspection } from '#domain/pack/known-inspection.ts';
import { Button } from '#ui/button/Button.tsx';
import { SavedFile, type Saved } from '../../../shared/saving/SavedFile.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { heldFile } from './saved-packs.ts';

/** Saves the pack that was opened last, of packs that were made on another computer: no other one is here. */
export function SaveHeld({ known }: { known: KnownInspection & { pack: HeldPack } }) {
  const { t } = useTranslation('setup');
  const { host } = useOfficerServices();
  const [saved, setSaved] = useState<Saved | null>(null);
  const own = known.own.find(({ digest }) => digest === known.pack.digest);
  const department = own === undefined ? undefined : findDepartment(known.inspection.roster, own.code);
  const save = async () => {
    const { name, bytes } = heldFile(known);
    setSaved(await host.saveFile(name, bytes));
  };
  return (
    <>
      <p>
        {department === undefined
          ? t('pack.held')
          : t('pack.heldOf', { code: department.code, name: department.name, next: known.pack.revision + 1 })}
      </p>
      <SavedFile saved={saved} />
      <div>
        <Button icon="download" onPress={() => void save()}>
          {t('pack.save')}
        </Button>
      </div>
    </>
  );
}
