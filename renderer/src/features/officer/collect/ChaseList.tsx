import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chased, CHASED_STATES, chaseText, spared, type ChasedState } from '#domain/collection/chase-list.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { Button } from '#ui/button/Button.tsx';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import styles from './Collect.module.css';

const MOST_NAMED = 8;

interface ChaseListProps {
  inspection: Inspection;
  statuses: readonly DepartmentStatus[];
  /** Files on the table that nobody knows the department of before the key is unlocked. */
  sealed: number;
}

/** Makes the text with which departments that still owe a file are reminded, to be pasted into a mail or a groupware. */
export function ChaseList(props: ChaseListProps) {
  const { t } = useTranslation('collect');
  const [open, setOpen] = useState(false);
  const owing = chased(props.statuses, new Set(CHASED_STATES)).length;
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)} disabled={owing === 0}>
        {t('chase.button', { n: countText(owing) })}
      </Button>
      {open ? <ChaseDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ChaseDialog({ inspection, statuses, sealed, onClose }: ChaseListProps & { onClose: () => void }) {
  const dates = useDates();
  const { t } = useTranslation('collect');
  const [states, setStates] = useState<ReadonlySet<ChasedState>>(new Set(['missing']));
  const [opening, setOpening] = useState(() =>
    t('chase.opening', { title: inspection.title, due: dates.day(inspection.dueOn) }),
  );
  const text = chaseText(opening, statuses, states, {
    states: { missing: t('chase.states.missing'), 'sent-back': t('chase.states.sent-back') },
    noParent: t('chase.noParent'),
  });
  const departments = chased(statuses, states).length;
  const choose = (state: ChasedState, on: boolean) =>
    setStates(new Set(CHASED_STATES.filter((each) => (each === state ? on : states.has(each)))));
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('chase.title')}
      size="large"
      actions={<CopyButton text={text} departments={departments} />}
    >
      <Stack>
        <div role="group" aria-label={t('chase.which')}>
          <Row>
            {CHASED_STATES.map((state) => (
              <Checkbox key={state} checked={states.has(state)} onChange={(on) => choose(state, on)}>
                {t('chase.choice', {
                  state: t(`states.${state}`),
                  n: countText(chased(statuses, new Set([state])).length),
                })}
              </Checkbox>
            ))}
          </Row>
        </div>
        {sealed === 0 ? null : (
          <Banner tone="warning" title={t('chase.sealed.title', { n: countText(sealed) })}>
            {t('chase.sealed.text')}
          </Banner>
        )}
        <Spared statuses={spared(statuses, states)} />
        <TextArea label={t('chase.openingLabel')} help={t('chase.openingHelp')} value={opening} onChange={setOpening} />
        <div className={styles.chaseText}>
          <TextArea label={t('chase.text')} value={text} readOnly />
        </div>
      </Stack>
    </Dialog>
  );
}

/** The departments that the text leaves out because their file is here, by what has to be done with it. */
function Spared({ statuses }: { statuses: ReturnType<typeof spared> }) {
  const { t } = useTranslation('collect');
  if (statuses.length === 0) return null;
  return (
    <Banner tone="info" title={t('chase.spared.title', { n: countText(statuses.length) })}>
      <SparedFor reason="conflict" statuses={statuses.filter(({ waiting }) => waiting.conflict)} />
      <SparedFor reason="file" statuses={statuses.filter(({ waiting }) => !waiting.conflict)} />
    </Banner>
  );
}

interface SparedForProps {
  reason: 'conflict' | 'file';
  statuses: ReturnType<typeof spared>;
}

/** Names the first of them; 提出状況 shows all of them by their state. */
function SparedFor({ reason, statuses }: SparedForProps) {
  const { t } = useTranslation('collect');
  if (statuses.length === 0) return null;
  const named = statuses.slice(0, MOST_NAMED).map(({ department: { code, name } }) => `${code} ${name}`);
  const departments = named.join(t('chase.spared.separator'));
  const others = statuses.length - named.length;
  return (
    <p>
      {t(`chase.spared.${reason}`, { departments })}
      {others === 0 ? null : t('chase.spared.others', { n: countText(others) })}
    </p>
  );
}

/** Copies the text and says so beside the button; where that is refused, says to select it by hand. */
function CopyButton({ text, departments }: { text: string; departments: number }) {
  const { t } = useTranslation('collect');
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setRefused(false);
      setCopied(text);
    } catch {
      setRefused(true);
    }
  };
  return (
    <Row>
      <p role="status">{copied === text ? t('chase.done', { n: countText(departments) }) : ''}</p>
      {refused ? <p role="alert">{t('chase.refused')}</p> : null}
      <Button look="primary" onPress={() => void copy()} disabled={departments === 0}>
        {t('chase.copy')}
      </Button>
    </Row>
  );
}
