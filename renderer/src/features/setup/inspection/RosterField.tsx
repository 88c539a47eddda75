import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decodeJapaneseText } from '#documents/text.ts';
import { readRosterCsv, rosterCsv, type RosterFault } from '#documents/roster/roster-csv.ts';
import { targetsOf, type Department } from '#domain/inspection/roster.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { useServices } from '../../services.ts';
import { useInspections } from '../../use-inspections.ts';
import { RosterFaults } from './RosterFaults.tsx';

interface RosterFieldProps {
  roster: Department[] | null;
  onRoster: (roster: Department[]) => void;
  /** What is wrong with the roster as it stands; '' when nothing is. */
  mistake: string;
  focusRef: (element: HTMLElement | null) => void;
}

/** The roster: pasted from a spreadsheet or from a CSV file. A roster with a fault is not taken in part. */
export function RosterField({ roster, onRoster, mistake, focusRef }: RosterFieldProps) {
  const { t } = useTranslation('setup');
  const [pasted, setPasted] = useState('');
  const { faults, failure, read, choose } = useRosterReading(onRoster);
  const paste = (text: string) => setPasted(read(text) ? '' : text);
  return (
    <section className="setup-roster" aria-label={t('roster.title')} data-invalid={mistake === '' ? undefined : true}>
      <h3>{t('roster.title')}</h3>
      <p role="status">
        <RosterCount roster={roster} />
      </p>
      {mistake === '' ? null : (
        <p className="setup-mistake" role="alert">
          <Icon name="error" /> {mistake}
        </p>
      )}
      <TextArea
        label={t('roster.paste')}
        help={t('roster.pasteHelp')}
        lines={2}
        value={pasted}
        onChange={paste}
        inputRef={focusRef}
      />
      <Row>
        <Button icon="file" onPress={() => void choose()}>
          {t('roster.choose')}
        </Button>
        <TemplateButton />
      </Row>
      {failure ? (
        <Banner tone="error" title={t('roster.unreadable.title')}>
          {t('roster.unreadable.text')}
        </Banner>
      ) : null}
      <RosterFaults faults={faults} />
    </section>
  );
}

function RosterCount({ roster }: { roster: Department[] | null }) {
  const { t } = useTranslation('setup');
  if (roster === null) return t('roster.none');
  return <b>{t('roster.count', { targets: targetsOf(roster).length, all: roster.length })}</b>;
}

/** Reads rosters; what is wrong with the last one read, and whether its file could be read at all. */
function useRosterReading(onRoster: (roster: Department[]) => void) {
  const { host } = useServices();
  const [faults, setFaults] = useState<readonly RosterFault[]>([]);
  const [failure, setFailure] = useState(false);
  const read = (text: string): boolean => {
    setFailure(false);
    if (text.trim() === '') {
      setFaults([]);
      return false;
    }
    const roster = readRosterCsv(text);
    setFaults(roster.ok ? [] : roster.failure.faults);
    if (roster.ok) onRoster(roster.value);
    return roster.ok;
  };
  const choose = async () => {
    const [file] = await host.chooseFiles(false);
    if (file === undefined) return;
    const bytes = await file.read();
    const text = bytes.ok ? decodeJapaneseText(bytes.value) : bytes;
    if (text.ok) read(text.value);
    else setFaults([]);
    setFailure(!text.ok);
  };
  return { faults, failure, read, choose };
}

/** Saves the roster of the built-in inspection as a table to fill in. */
function TemplateButton() {
  const { t } = useTranslation('setup');
  const { host } = useServices();
  const sample = useInspections().at(-1);
  if (sample === undefined) return null;
  const save = () => host.saveFile(t('roster.templateName'), rosterCsv(sample.inspection.roster));
  return (
    <Button icon="download" onPress={() => void save()}>
      {t('roster.template')}
    </Button>
  );
}
