import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import { encodeText } from '#documents/text.ts';
import { Button } from '#ui/button/Button.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { NewPassphrase } from '../../shared/passphrase/NewPassphrase.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { BLANK_PASSPHRASE, passphraseMistakes } from '../../shared/passphrase/passphrase-entry.ts';
import { SavedFile, type Saved } from '../../shared/saving/SavedFile.tsx';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { ownCopy } from './own-copy.ts';

/** Offers the section its own copy of what it handed in. */
export function OwnCopy({ written }: { written: WrittenRevision }) {
  const { t } = useTranslation('submit');
  const [asking, setAsking] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const done = (outcome: Saved) => {
    setSaved(outcome);
    setAsking(false);
  };
  return (
    <Panel title={t('ownCopy.title')}>
      <p>{t('ownCopy.lead')}</p>
      <Row>
        <Button icon="lock" onPress={() => setAsking(true)}>
          {t('ownCopy.save')}
        </Button>
      </Row>
      <SavedFile saved={saved} />
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('ownCopy.dialog')}>
        <CopyForm written={written} onDone={done} onCancel={() => setAsking(false)} />
      </Dialog>
    </Panel>
  );
}

interface CopyFormProps {
  written: WrittenRevision;
  onDone: (saved: Saved) => void;
  onCancel: () => void;
}

function CopyForm({ written, onDone, onCancel }: CopyFormProps) {
  const { t } = useTranslation('submit');
  const { cancel } = useUiTexts();
  const services = useChiefServices();
  const { inspection } = useOpenResponse();
  const [entry, setEntry] = useState(BLANK_PASSPHRASE);
  const [attempts, setAttempts] = useState(0);
  const [pending, setPending] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, attempts);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (pending || Object.keys(passphraseMistakes(entry)).length > 0) return;
    setPending(true);
    const seal = services.sealing.sealWithPassphrase(entry.passphrase);
    const { name, text } = await ownCopy(services, inspection, written, seal);
    onDone(await services.host.saveFile(name, encodeText(text)));
  };
  return (
    <form ref={element} noValidate onSubmit={(event) => void save(event)}>
      <Stack>
        <p>{t('ownCopy.forget')}</p>
        <NewPassphrase entry={entry} onChange={setEntry} checked={attempts > 0} />
        {pending ? <Busy label={t('ownCopy.pending')} /> : null}
        <Row justify="end">
          <Button onPress={onCancel}>{cancel}</Button>
          <Button type="submit" look="primary" icon="download">
            {t('ownCopy.confirm')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
