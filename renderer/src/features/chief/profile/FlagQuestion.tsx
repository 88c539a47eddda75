import { useTranslation } from 'react-i18next';
import type { FlagAnswer, Preset } from '#domain/profile/profile.ts';
import type { Flag } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { flagElementId } from './flag-element.ts';
import styles from './Profile.module.css';

interface FlagQuestionProps {
  flag: Flag;
  /** Undefined while it has not been answered. */
  answer: FlagAnswer | undefined;
  /** What 情報担当課 set beforehand; undefined where it set nothing. */
  preset: Preset | undefined;
  readOnly: boolean;
  onChoose: (on: boolean) => void;
  onCorrectReason: () => void;
}

/** One question about the department, with はい and いいえ beside it and the reason below where one was given. */
export function FlagQuestion({ flag, answer, preset, readOnly, onChoose, onCorrectReason }: FlagQuestionProps) {
  const { t } = useTranslation('profile');
  const value = answer === undefined ? null : yesOrNo(answer);
  const locked = preset?.locked === true;
  const shown = presetToShow(preset, answer);
  return (
    <li id={flagElementId(flag.id)} className={styles.question} data-open={answer === undefined}>
      <RadioGroup
        label={flag.label}
        help={shown === null ? (flag.help ?? '') : <PresetHelp help={flag.help} preset={shown} />}
        direction="row"
        layout="beside"
        readOnly={readOnly || locked}
        options={[
          { id: 'yes', label: t('yes') },
          { id: 'no', label: t('no') },
        ]}
        value={value}
        onChange={(choice) => onChoose(choice === 'yes')}
      />
      {answer === undefined || answer.reason === '' ? null : (
        <div className={styles.reason}>
          <span>{t('switchedOff', { reason: answer.reason })}</span>
          {readOnly || locked ? null : (
            <Button
              size="small"
              look="quiet"
              label={t('changeReasonOf', { flag: flag.label })}
              onPress={onCorrectReason}
            >
              {t('changeReason')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** What 情報担当課 set, where the chief cannot change it or answered otherwise; null where there is nothing to say. */
function presetToShow(preset: Preset | undefined, answer: FlagAnswer | undefined): Preset | null {
  return preset !== undefined && (preset.locked || answer?.on !== preset.on) ? preset : null;
}

function PresetHelp({ help, preset }: { help: string | null; preset: Preset }) {
  const { t } = useTranslation('profile');
  return (
    <>
      {help}
      <span className={styles.preset}>
        <Icon name={preset.locked ? 'lock' : 'info'} size="letter" />
        {preset.locked ? t('preset.locked') : t('preset.expected', { answer: t(yesOrNo(preset)) })}
      </span>
    </>
  );
}

function yesOrNo({ on }: { on: boolean }): 'yes' | 'no' {
  return on ? 'yes' : 'no';
}
