import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#domain/answers/answer.ts';
import { enteredDue, withEnteredDue } from '#domain/answers/due.ts';
import { isDay } from '#domain/written-day.ts';
import { Button } from '#ui/button/Button.tsx';
import { Select } from '#ui/choice/Select.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { TypedArea, TypedLine } from './TypedText.tsx';
import { DayField } from '../../../shared/dates/DayField.tsx';
import { useTyping } from '../../../shared/typing/use-typing.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useWalking } from '../walk/walk-context.ts';
import { changedAction, withAction } from './changes.ts';
import type { PartProps } from './part.ts';
import type { Store } from './use-storing.ts';
import styles from './Details.module.css';

interface FieldProps {
  action: Action;
  store: Store;
}

/** 改善計画: how, what, which post, by when. A typical improvement is one click away while nothing is written. */
export function ActionFields({ item, answer, store }: PartProps) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  const { action } = answer;
  if (action === null) return null;
  return (
    <fieldset className={styles.fields}>
      <legend>{t('action.title')}</legend>
      <What example={item.action} action={action} store={store} />
      <div className={styles.actionLine}>
        <Kind action={action} store={store} />
        <div data-part="post">
          <TypedLine
            label={t('action.post')}
            required
            stored={action.post}
            write={(post) => store((stored) => withAction(stored, { post }))}
            readOnly={readOnly}
          />
        </div>
        <Due action={action} store={store} />
      </div>
    </fieldset>
  );
}

function What({ example, action, store }: FieldProps & { example: string }) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  const typing = useTyping(action.what, (what) => store((stored) => withAction(stored, { what })));
  const area = useRef<HTMLTextAreaElement>(null);
  const use = () => {
    typing.pick(example);
    area.current?.focus();
  };
  return (
    <div className={styles.offering} data-part="what">
      <TypedArea label={t('action.what')} required typing={typing} inputRef={area} readOnly={readOnly} />
      {readOnly || typing.value !== '' || example === '' ? null : (
        <div className={styles.offers}>
          <Button size="small" onPress={use}>
            {t('action.useExample')}
          </Button>
          <span>{example}</span>
        </div>
      )}
    </div>
  );
}

function Kind({ action, store }: FieldProps) {
  const { t } = useTranslation('fill');
  const { questionnaire, readOnly } = useWalking();
  const { kind: value } = action;
  const kinds = questionnaire.actionKinds;
  if (readOnly)
    return <TextField label={t('action.kind')} readOnly value={kinds.find(({ id }) => id === value)?.label ?? value} />;
  return (
    <Select
      label={t('action.kind')}
      placeholder={t('action.choose')}
      options={kinds}
      value={value}
      onChange={(kind) => store((given) => withAction(given, { kind }))}
    />
  );
}

function Due({ action, store }: FieldProps) {
  const dates = useDates();
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  const { value, change, handlers } = useTyping(enteredDue(action), (entered) =>
    store((stored) => changedAction(stored, (planned) => withEnteredDue(planned, entered))),
  );
  if (readOnly) return <TextField label={t('action.due')} readOnly value={isDay(value) ? dates.day(value) : value} />;
  return (
    <div data-part="due">
      <DayField label={t('action.due')} when="due" need="required" {...handlers} value={value} onChange={change} />
    </div>
  );
}
