import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { contentsOf, isEmptyOf, type Contents } from '#domain/backup/contents.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Facts } from '../../shared/facts/Facts.tsx';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { NewPassphrase } from '../../shared/passphrase/NewPassphrase.tsx';
import { BLANK_PASSPHRASE, passphraseMistakes } from '../../shared/passphrase/passphrase-entry.ts';
import { SavedFile, type Saved } from '../../shared/saving/SavedFile.tsx';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { ContentsFacts } from './ContentsFacts.tsx';
import { makeBackup, type NoBackup } from './make-backup.ts';

/** What a backup made now would hold, and making it. */
export function MakePanel() {
  const { t } = useTranslation('backup');
  const contents = useContents();
  return (
    <Panel title={t('make.title')}>
      <Stack>
        <p>{t('make.lead')}</p>
        {contents === null ? (
          <Busy label={t('make.counting')} />
        ) : isEmptyOf(contents) ? (
          <p>{t('make.empty')}</p>
        ) : (
          <>
            <Facts>
              <ContentsFacts contents={contents} />
            </Facts>
            <p>{t('make.notIn')}</p>
            <Making />
          </>
        )}
      </Stack>
    </Panel>
  );
}

function Making() {
  const { t } = useTranslation('backup');
  const [entry, setEntry] = useState(BLANK_PASSPHRASE);
  const [attempts, setAttempts] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, attempts);
  const { save, pending, saved, failure } = useMaking();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (Object.keys(passphraseMistakes(entry)).length === 0) void save(entry.passphrase);
  };
  return (
    <form ref={element} noValidate onSubmit={submit}>
      <Stack>
        <p>{t('make.passphrase')}</p>
        <NewPassphrase entry={entry} onChange={setEntry} checked={attempts > 0} />
        {failure === null ? null : <Banner tone="error" title={t(`make.failures.${failure}`)} />}
        <SavedFile saved={saved} />
        <Row>
          <Button type="submit" look="primary" icon="download" disabled={pending}>
            {t('make.save')}
          </Button>
        </Row>
        {pending ? <Busy label={t('make.saving')} /> : null}
      </Stack>
    </form>
  );
}

/** One backup at a time; `saved` and `failure` are what became of the last one. */
function useMaking() {
  const services = useDeviceServices();
  const [pending, setPending] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [failure, setFailure] = useState<NoBackup['kind'] | null>(null);
  const save = async (passphrase: string) => {
    if (pending) return;
    setPending(true);
    setSaved(null);
    const made = await makeBackup(services, passphrase);
    setPending(false);
    setSaved(made.ok ? made.value : null);
    setFailure(made.ok ? null : made.failure.kind);
  };
  return { save, pending, saved, failure };
}

function useContents(): Contents | null {
  const { backups, inspections } = useDeviceServices();
  const [contents, setContents] = useState<Contents | null>(null);
  useEffect(() => {
    let gone = false;
    void backups.copy().then((copy) => {
      if (!gone) setContents(contentsOf(copy, inspections.current()));
      return undefined;
    });
    return () => {
      gone = true;
    };
  }, [backups, inspections]);
  return contents;
}
