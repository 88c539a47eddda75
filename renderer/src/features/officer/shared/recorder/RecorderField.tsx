import { useTranslation } from 'react-i18next';
import { TextField } from '#ui/field/TextField.tsx';
import { useRecorder } from './use-recorder.ts';

/** Who records what is decided; once typed it stands for the whole session. `refused`: it was missing when it was needed. */
export function RecorderField({ refused }: { refused: boolean }) {
  const { t } = useTranslation('recorder');
  const { recorder, setRecorder } = useRecorder();
  return (
    <TextField
      label={t('edit.by')}
      help={t('edit.byHelp')}
      need="required"
      maxLength={100}
      value={recorder}
      onChange={setRecorder}
      error={refused && recorder.trim() === '' ? t('edit.byMissing') : ''}
    />
  );
}
