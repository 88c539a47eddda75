import { useTranslation } from 'react-i18next';
import { edit } from '#domain/answers/commands.ts';
import { UNVERIFIED } from '#domain/questionnaire/questionnaire.ts';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { useWalking } from '../walk/walk-context.ts';
import type { PartProps } from './part.ts';

/** 確認方法, filled in with what is usual for the item. */
export function MethodField({ answer, store }: PartProps) {
  const { t } = useTranslation('fill');
  const { questionnaire, readOnly } = useWalking();
  const { method } = answer;
  const unverified = method === UNVERIFIED && answer.choice === 'yes';
  return (
    <RadioGroup
      label={t('method.label')}
      help={unverified ? t('method.unverified') : ''}
      options={questionnaire.checkMethods}
      value={method}
      onChange={(picked) => store((given) => edit(given, { method: picked }))}
      direction="row"
      readOnly={readOnly}
    />
  );
}
