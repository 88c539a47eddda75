import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { edit } from '#domain/answers/commands.ts';
import { Button } from '#ui/button/Button.tsx';
import { TypedArea } from './TypedText.tsx';
import { useTyping } from '../../../shared/typing/use-typing.ts';
import { useWalking } from '../walk/walk-context.ts';
import type { PartProps } from './part.ts';
import styles from './Details.module.css';

/** Why the item does not concern the department; the usual reasons are one click away as long as nothing else is written. */
export function ReasonField({ item, answer, store }: PartProps) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  const typing = useTyping(answer.reason, (reason) => store((stored) => edit(stored, { reason })));
  const area = useRef<HTMLTextAreaElement>(null);
  const take = (reason: string) => {
    typing.pick(reason);
    area.current?.focus();
  };
  const offered = item.naReasons.filter((reason) => reason !== typing.value);
  const own = typing.value !== '' && !item.naReasons.includes(typing.value);
  return (
    <div className={styles.offering} data-part="reason">
      <TypedArea
        label={t('reason.label')}
        help={readOnly ? '' : t('personal')}
        required
        typing={typing}
        lines={1}
        inputRef={area}
        readOnly={readOnly}
      />
      {readOnly || own || offered.length === 0 ? null : (
        <div className={styles.offers}>
          <span>{t('reason.offer')}</span>
          {offered.map((reason) => (
            <Button key={reason} size="small" onPress={() => take(reason)}>
              {reason}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
