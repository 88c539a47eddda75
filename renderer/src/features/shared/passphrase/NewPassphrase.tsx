import { useTranslation } from 'react-i18next';
import { LEAST_PASSPHRASE, passphraseStrength } from '#domain/exchange/passphrase.ts';
import { TextField } from '#ui/field/TextField.tsx';
import { passphraseMistakes, type PassphraseEntry } from './passphrase-entry.ts';

const LONGEST = 200;

interface NewPassphraseProps {
  entry: PassphraseEntry;
  onChange: (entry: PassphraseEntry) => void;
  /** Whether mistakes are named: from the first attempt to go on. */
  checked: boolean;
}

/** A new passphrase typed twice, with its strength. */
export function NewPassphrase({ entry, onChange, checked }: NewPassphraseProps) {
  const { t } = useTranslation('passphrase');
  const mistakes = checked ? passphraseMistakes(entry) : {};
  const field = (name: keyof PassphraseEntry) => (
    <TextField
      label={t(`passphrase.${name}`)}
      help={t(`passphrase.help.${name}`, { least: LEAST_PASSPHRASE })}
      need="required"
      type="password"
      autoComplete="new-password"
      maxLength={LONGEST}
      value={entry[name]}
      onChange={(text) => onChange({ ...entry, [name]: text })}
      error={
        mistakes[name] === undefined ? '' : t(`passphrase.mistakes.${mistakes[name]}`, { least: LEAST_PASSPHRASE })
      }
    />
  );
  const strength = passphraseStrength(entry.passphrase);
  return (
    <>
      {field('passphrase')}
      <p role="status">
        {entry.passphrase === '' ? '' : t(`passphrase.strength.${strength}`, { least: LEAST_PASSPHRASE })}
      </p>
      {field('again')}
    </>
  );
}
