import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncomingFailure } from '#domain/collection/staging.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import { readKeyFile, type KeyFile } from '#domain/exchange/officer-key.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { readText } from '../../../shared/files/read-text.ts';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { StepActions } from './StepActions.tsx';
import { StepPanel } from './StepPanel.tsx';
import styles from '../Setup.module.css';

interface OpenKeyFileProps {
  title: string;
  lead: string;
  /** A key that is chosen already. */
  initial?: KeyFile | null;
  /** The file it has to be; null: any. */
  expected: KeyFile | null;
  onOpened: (file: KeyFile, officer: UnlockedOfficer, passphrase: string) => Promise<void>;
  onCancel: () => void;
}

type Failure = IncomingFailure['kind'] | 'other-key';

/** Opens a key file from the disk with its passphrase. */
export function OpenKeyFile({ title, lead, initial = null, expected, onOpened, onCancel }: OpenKeyFileProps) {
  const { t } = useTranslation('setup');
  const [passphrase, setPassphrase] = useState('');
  const { file, failure, pending, choose, open } = useKeyFile({ initial, expected, onOpened });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(passphrase);
  };
  const wrong = failure === 'wrong-passphrase';
  return (
    <StepPanel title={title}>
      <p>{lead}</p>
      <Row>
        <Button icon="file" onPress={() => void choose()}>
          {t('keys.file.choose')}
        </Button>
        <span role="status">{file === null ? '' : t('keys.file.chosen', { name: file.name })}</span>
      </Row>
      {failure === null || wrong ? null : (
        <Banner tone="error" title={t('keys.file.failed')}>
          <RefusedKey failure={failure} />
        </Banner>
      )}
      <form className={styles.narrow} onSubmit={submit}>
        <Stack>
          <TextField
            label={t('keys.fields.passphrase')}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
            disabled={file === null}
            error={wrong ? t('keys.file.wrong') : ''}
          />
          {pending ? <Busy label={t('keys.file.pending')} /> : null}
          <StepActions action={t('keys.file.open')} disabled={file === null || passphrase === ''} onCancel={onCancel} />
        </Stack>
      </form>
    </StepPanel>
  );
}

function RefusedKey({ failure }: { failure: Failure }) {
  const { t } = useTranslation(['setup', 'keys']);
  return failure === 'other-key' ? t('setup:keys.file.other') : t(`keys:key.refused.${failure}`);
}

/** A chosen key file, and opening it; `failure` is why the file or the passphrase was not taken. */
function useKeyFile(props: Required<Pick<OpenKeyFileProps, 'initial' | 'expected' | 'onOpened'>>) {
  const { initial, expected, onOpened } = props;
  const { host, sealing } = useOfficerServices();
  const [file, setFile] = useState<KeyFile | null>(initial);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState(false);
  const choose = async () => {
    const [chosen] = await host.chooseFiles(false);
    if (chosen === undefined) return;
    const text = await readText(chosen);
    const read = text.ok ? readKeyFile(text.value) : text;
    const other = read.ok && expected !== null && read.value.sealed !== expected.sealed;
    setFile(read.ok && !other ? read.value : null);
    setFailure(read.ok ? (other ? 'other-key' : null) : read.failure.kind);
  };
  const open = async (passphrase: string) => {
    if (file === null || pending) return;
    setPending(true);
    const opened = await sealing.unlock(file, passphrase);
    setPending(false);
    setFailure(opened.ok ? null : opened.failure.kind);
    if (opened.ok) await onOpened(file, opened.value, passphrase);
  };
  return { file, failure, pending, choose, open };
}
