import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department } from '#domain/inspection/roster.ts';
import { exhausted, fail } from '#domain/result.ts';
import { sharedPartOf, type PackIssue, type PacksForDepartments } from '#domain/pack/issue.ts';
import { Button } from '#ui/button/Button.tsx';
import { ComboBox } from '#ui/choice/ComboBox.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { SavedFile } from '../../../shared/saving/SavedFile.tsx';
import { MakingProgress } from './MakingProgress.tsx';
import { useDepartmentSaving, type PassphraseMistake, type SavingResult } from './use-department-saving.ts';
import setupStyles from '../Setup.module.css';
import styles from './Packs.module.css';

interface SaveDepartmentsProps {
  issue: PackIssue;
  packs: PacksForDepartments;
  arrive: boolean;
}

/** Saves the packs of all departments together, or the one of a single department that asks for it again. */
export function SaveDepartments({ issue, packs, arrive }: SaveDepartmentsProps) {
  const { t } = useTranslation('setup');
  const { inspection } = useMemo(() => sharedPartOf(packs.around), [packs]);
  const [passphrase, setPassphrase] = useState('');
  const saving = useDepartmentSaving({ issue, packs, inspection, passphrase });
  const { state, saved, mistake, saveOne } = saving;
  const next = issue.revision + 1;
  const n = packs.parts.length;
  return (
    <>
      <p>{t('pack.each', { n })}</p>
      {packs.proof === null ? null : (
        <Passphrase
          value={passphrase}
          onChange={setPassphrase}
          mistake={mistake}
          next={next}
          readOnly={state !== null}
        />
      )}
      <SavingNote outcome={saved} next={next} />
      <SaveAll saving={saving} n={n} arrive={arrive} />
      <SaveOne packs={packs} roster={inspection.roster} onSave={state === null ? saveOne : null} />
    </>
  );
}

interface SaveAllProps {
  saving: ReturnType<typeof useDepartmentSaving>;
  n: number;
  arrive: boolean;
}

function SaveAll({ saving: { state, ended, progress, saveAll, cancel }, n, arrive }: SaveAllProps) {
  const { t } = useTranslation('setup');
  switch (state) {
    case null:
      return (
        <div>
          <Button
            look={arrive ? 'primary' : 'secondary'}
            icon="download"
            autoFocus={ended === 'all'}
            onPress={() => void saveAll()}
          >
            {t('pack.saveEach', { n })}
          </Button>
        </div>
      );
    case 'one':
      return <Busy label={t('pack.savingOne')} />;
    case 'all':
      return (
        <MakingProgress
          progress={progress}
          words={{ pending: t('pack.savingOne'), progress: t('pack.saving') }}
          onCancel={cancel}
        />
      );
    default:
      return exhausted(state);
  }
}

interface SaveOneProps {
  packs: PacksForDepartments;
  roster: readonly Department[];
  /** Null while something is being saved. */
  onSave: ((code: string) => Promise<void>) | null;
}

/** The pack of a department that asks for it once more. */
function SaveOne({ packs, roster, onSave }: SaveOneProps) {
  const { t } = useTranslation('setup');
  const [department, setDepartment] = useState<string | null>(null);
  const options = useMemo(() => {
    const names = new Map(roster.map(({ code, name }) => [code, name]));
    return packs.parts.map(({ part: { code } }) => ({ id: code, label: `${code} ${names.get(code) ?? ''}` }));
  }, [packs, roster]);
  return (
    <section className={styles.one} aria-label={t('pack.one.title')}>
      <h3>{t('pack.one.title')}</h3>
      <div className={styles.oneRow}>
        <ComboBox
          label={t('pack.one.department')}
          help={t('pack.one.help')}
          options={options}
          value={department}
          onChange={setDepartment}
        />
        <Button
          icon="download"
          disabled={department === null || onSave === null}
          onPress={() => void (department === null ? undefined : onSave?.(department))}
        >
          {t('pack.one.save')}
        </Button>
      </div>
    </section>
  );
}

/** Where the files went, or why they were not saved. */
function SavingNote({ outcome, next }: { outcome: SavingResult | null; next: number }) {
  const { t } = useTranslation('setup');
  if (outcome === null || outcome.ok) return <SavedFile saved={outcome} />;
  const { failure } = outcome;
  if (failure.kind !== 'damaged') return <SavedFile saved={fail(failure)} />;
  return (
    <Banner tone="error" title={t('pack.damaged.title')}>
      {t('pack.damaged.text', { next })}
    </Banner>
  );
}

interface PassphraseProps {
  value: string;
  onChange: (passphrase: string) => void;
  mistake: PassphraseMistake | null;
  /** The revision that would be made anew. */
  next: number;
  readOnly: boolean;
}

/** Sealed packs are sealed anew: what is signed in them stays the same, the seal's own bytes do not. */
function Passphrase({ value, onChange, mistake, next, readOnly }: PassphraseProps) {
  const { t } = useTranslation('setup');
  return (
    <div className={setupStyles.narrow}>
      <TextField
        label={t('pack.passphrase.label')}
        help={t('pack.passphrase.help')}
        type="password"
        need="required"
        maxLength={200}
        readOnly={readOnly}
        value={value}
        onChange={onChange}
        error={mistake === null ? '' : t(`pack.passphrase.${mistake}`, { next })}
      />
    </div>
  );
}
