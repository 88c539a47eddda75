import { useTranslation } from 'react-i18next';
import type { FlagAnswer } from '#domain/profile/profile.ts';
import type { Flag } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';

interface FlagQuestionProps {
  flag: Flag;
  /** Undefined while it has not been answered. */
  answer: FlagAnswer | undefined;
  readOnly: boolean;
  onChoose: (on: boolean) => void;
  onCorrectReason: () => void;
}

/** One question about the department, with はい and いいえ beside it and the reason below where one was given. */
export function FlagQuestion({ flag, answer, readOnly, onChoose, onCorrectReason }: FlagQuestionProps) {
  const { t } = useTranslation('profile');
  const value = answer === undefined ? null : answer.on ? 'yes' : 'no';
  return (
    <li className="profile-question" data-open={answer === undefined}>
      <RadioGroup
        label={flag.label}
        help={flag.help ?? ''}
        direction="row"
        readOnly={readOnly}
        options={[
          { id: 'yes', label: t('yes') },
          { id: 'no', label: t('no') },
        ]}
        value={value}
        onChange={(choice) => onChoose(choice === 'yes')}
      />
      {answer === undefined || answer.reason === '' ? null : (
        <div className="profile-reason">
          <span>{t('switchedOff', { reason: answer.reason })}</span>
          {readOnly ? null : (
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
