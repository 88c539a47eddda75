import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { edit } from '#domain/answers/commands.ts';
import { Button } from '#ui/button/Button.tsx';
import { TypedArea } from './TypedText.tsx';
import { useTyping } from '../../../shared/typing/use-typing.ts';
import { useWalking } from '../walk/walk-context.ts';
import type { PartProps } from './part.ts';

/** The comment: asked for with △ and ×, otherwise behind a button until something stands there. */
export function CommentField({ answer, store, required }: PartProps & { required: boolean }) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  const typing = useTyping(answer.comment, (comment) => store((stored) => edit(stored, { comment })));
  const [asked, setAsked] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked) area.current?.focus();
  }, [asked]);
  if (!required && !asked && typing.value === '')
    return readOnly ? null : (
      <div>
        <Button look="quiet" size="small" icon="edit" onPress={() => setAsked(true)}>
          {t('comment.add')}
        </Button>
      </div>
    );
  const help = [
    ...(required ? [t('comment.help')] : []),
    // Once per item: － has the same words at its reason.
    ...(readOnly || answer.choice === 'na' ? [] : [t('personal')]),
  ];
  return (
    <TypedArea
      label={t(required ? 'comment.label' : 'comment.optional')}
      required={required}
      help={help.join(' ')}
      typing={typing}
      inputRef={area}
      readOnly={readOnly}
    />
  );
}
