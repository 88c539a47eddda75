import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import type { SheetOpener } from '#domain/exchange/officer.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import { Button } from '#ui/button/Button.tsx';
import { Select } from '#ui/choice/Select.tsx';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { KeySheetEntry } from './KeySheetEntry.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import { useOfficerServices } from '../services/officer-services.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';

const nothing = () => undefined;

interface KeyUnlockProps {
  /** Called once a key is open. */
  onUnlocked?: () => void;
  /** Where files are only opened, the key of a recovery sheet does too. */
  sheet?: boolean;
}

/** Unlocks a key file that this computer keeps. Where none is kept it leads to where one is taken over. */
export function KeyUnlock({ onUnlocked = nothing, sheet = false }: KeyUnlockProps) {
  if (!sheet) return <KeptKeys onUnlocked={onUnlocked} />;
  return (
    <Stack>
      <KeptKeys onUnlocked={onUnlocked} />
      <SheetKey onUnlocked={onUnlocked} />
    </Stack>
  );
}

function SheetKey({ onUnlocked }: { onUnlocked: () => void }) {
  const { t } = useTranslation('keys');
  const { desk } = useOfficerServices();
  const use = (opener: SheetOpener) => {
    desk.openSheet(opener);
    onUnlocked();
  };
  return (
    <Disclosure title={t('sheet.open')} level={null} look="line">
      <p>{t('sheet.lead')}</p>
      <KeySheetEntry action={t('sheet.unlock')} expected={null} onOpened={use} />
    </Disclosure>
  );
}

function KeptKeys({ onUnlocked }: { onUnlocked: () => void }) {
  const { t } = useTranslation('keys');
  const { officerKeys } = useOfficerServices();
  const kept = useWatched('officer-keys', () => officerKeys.all);
  const [chosen, setChosen] = useState<string | null>(null);
  if (kept === undefined) return null;
  const file = kept.find(({ recipient }) => recipient === chosen) ?? kept[0];
  if (file === undefined)
    return (
      <Row>
        <p>{t('key.none')}</p>
        <LinkButton href={`#${paths.setup()}`}>{t('key.toSetup')}</LinkButton>
      </Row>
    );
  return (
    <Stack>
      {kept.length < 2 ? null : (
        <Select
          label={t('key.which')}
          placeholder={t('key.which')}
          options={kept.map(({ recipient, name }) => ({ id: recipient, label: name }))}
          value={file.recipient}
          onChange={setChosen}
        />
      )}
      <PassphraseForm file={file} onUnlocked={onUnlocked} />
    </Stack>
  );
}

function PassphraseForm({ file, onUnlocked }: { file: KeyFile; onUnlocked: () => void }) {
  const { t } = useTranslation('keys');
  const { desk, sealing } = useOfficerServices();
  const [passphrase, setPassphrase] = useState('');
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Unreadable['kind'] | null>(null);
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (pending || passphrase === '') return;
    setPending(true);
    const opened = await sealing.unlock(file, passphrase);
    setPending(false);
    setFailure(opened.ok ? null : opened.failure.kind);
    if (!opened.ok) return;
    setPassphrase('');
    desk.openKey(opened.value);
    onUnlocked();
  };
  return (
    <form onSubmit={(event) => void unlock(event)}>
      <Row align="end">
        <TextField
          label={t('key.passphraseOf', { name: file.name })}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          error={failure === null ? '' : t(`key.refused.${failure}`)}
        />
        <Button type="submit" look="primary">
          {t('key.unlock')}
        </Button>
      </Row>
      {pending ? <Busy label={t('key.opening')} /> : null}
    </form>
  );
}
