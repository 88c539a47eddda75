import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import { progressOf } from '#domain/answers/progress.ts';
import type { Person } from '#domain/answers/response.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { NewPassphrase } from '../../shared/passphrase/NewPassphrase.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { BLANK_PASSPHRASE, passphraseMistakes } from '../../shared/passphrase/passphrase-entry.ts';
import type { Saved } from '../../shared/saving/SavedFile.tsx';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { handOver, type NotHandedOver } from './hand-over.ts';
import styles from './Handover.module.css';

const LONGEST = 100;
const NOBODY: Person = { post: '', name: '' };

/** Who continues, the passphrase, and the file. */
export function HandoverForm({ onSaved }: { onSaved: (saved: Saved) => void }) {
  const { t } = useTranslation('handover');
  const { elsewhere } = useOpenResponse();
  const [to, setTo] = useState(NOBODY);
  const [passphrase, setPassphrase] = useState(BLANK_PASSPHRASE);
  const [attempts, setAttempts] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, attempts);
  const { save, pending, failure } = useHandingOver(onSaved);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    const complete = to.post.trim() !== '' && to.name.trim() !== '';
    if (elsewhere || !complete || Object.keys(passphraseMistakes(passphrase)).length > 0) return;
    void save(to, passphrase.passphrase);
  };
  return (
    <Panel title={t('form.title')}>
      <form ref={element} noValidate onSubmit={submit}>
        <Stack>
          <WhatIsHandedOver />
          <p>{t('form.same')}</p>
          <div className={styles.person}>
            <PersonField part="post" to={to} onChange={setTo} checked={attempts > 0} />
            <PersonField part="name" to={to} onChange={setTo} checked={attempts > 0} />
          </div>
          <p>{t('form.passphrase')}</p>
          <NewPassphrase entry={passphrase} onChange={setPassphrase} checked={attempts > 0} />
          {failure === null ? null : <Banner tone="error" title={t(`failures.${failure}`)} />}
          <Row>
            <Button type="submit" look="primary" icon="download" disabled={elsewhere}>
              {t('form.save')}
            </Button>
          </Row>
          {pending ? <Busy label={t('form.saving')} /> : null}
        </Stack>
      </form>
    </Panel>
  );
}

function WhatIsHandedOver() {
  const { t } = useTranslation('handover');
  const { response, questionnaire, items, answers } = useOpenResponse();
  const { answered, applicable } = progressOf(questionnaire, items, answers);
  const { post, name } = response.respondent;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('form.from')}</dt>
        <dd>{`${post}${name}` === '' ? t('form.unnamed') : `${post}　${name}`}</dd>
      </div>
      <div>
        <dt>{t('form.progress')}</dt>
        <dd>{t('form.progressValue', { answered, applicable })}</dd>
      </div>
    </dl>
  );
}

interface PersonFieldProps {
  part: keyof Person;
  to: Person;
  onChange: (to: Person) => void;
  /** Whether mistakes are named: from the first attempt to go on. */
  checked: boolean;
}

function PersonField({ part, to, onChange, checked }: PersonFieldProps) {
  const { t } = useTranslation('handover');
  return (
    <TextField
      label={t(`form.${part}`)}
      {...(part === 'post' ? { placeholder: t('form.postHelp') } : {})}
      need="required"
      maxLength={LONGEST}
      value={to[part]}
      onChange={(typed) => onChange({ ...to, [part]: typed })}
      error={checked && to[part].trim() === '' ? t(`form.mistake.${part}`) : ''}
    />
  );
}

/** Hands over once at a time; `failure` is why the last attempt was refused (null also where only the file was not saved). */
function useHandingOver(onSaved: (saved: Saved) => void) {
  const services = useChiefServices();
  const open = useOpenResponse();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Exclude<NotHandedOver['kind'], 'file'> | null>(null);
  const save = async (to: Person, passphrase: string) => {
    if (pending) return;
    setPending(true);
    const person = { post: plainText(to.post).trim(), name: plainText(to.name).trim() };
    const outcome = await handOver(services, open, person, passphrase);
    setPending(false);
    setFailure(outcome.ok || outcome.failure.kind === 'file' ? null : outcome.failure.kind);
    if (outcome.ok) onSaved(outcome.value);
    else if (outcome.failure.kind === 'file') onSaved(outcome.failure.saved);
  };
  return { save, pending, failure };
}
