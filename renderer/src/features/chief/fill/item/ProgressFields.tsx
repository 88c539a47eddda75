import { useTranslation } from 'react-i18next';
import { PROGRESS_STATES } from '#domain/answers/answer.ts';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { useTyping } from '../../../shared/typing/use-typing.ts';
import { useWalking } from '../walk/walk-context.ts';
import { withProgress } from './changes.ts';
import type { PartProps } from './part.ts';
import { TypedArea } from './TypedText.tsx';
import styles from './Details.module.css';

/** 進捗 of what was promised or asked before; nothing where there is nothing to report on. */
export function ProgressFields({ item, answer, store }: PartProps) {
  const { t } = useTranslation('fill');
  const { beside, readOnly } = useWalking();
  const pick = (picked: string) => {
    const state = PROGRESS_STATES.find((each) => each === picked);
    if (state === undefined) throw new Error(`${picked} is no state of progress`);
    store((given) => withProgress(given, { state }));
  };
  const asked = (beside.get(item.id)?.actions.length ?? 0) > 0;
  if (!asked && answer.progress === null) return null;
  return (
    <fieldset className={styles.fields}>
      <legend>{t('report.title')}</legend>
      <RadioGroup
        label={t('report.state')}
        help={readOnly ? '' : t('report.help')}
        options={PROGRESS_STATES.map((id) => ({ id, label: t(`report.states.${id}`) }))}
        value={answer.progress?.state ?? null}
        onChange={pick}
        direction="row"
        readOnly={readOnly}
      />
      {answer.progress === null ? null : <Note note={answer.progress.note} store={store} />}
    </fieldset>
  );
}

function Note({ note, store }: Pick<PartProps, 'store'> & { note: string }) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  const typing = useTyping(note, (typed) => store((given) => withProgress(given, { note: typed })));
  return <TypedArea label={t('report.note')} typing={typing} readOnly={readOnly} />;
}
