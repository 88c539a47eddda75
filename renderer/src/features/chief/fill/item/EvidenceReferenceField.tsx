import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '#domain/answers/answer.ts';
import { SuggestField } from '#ui/field/SuggestField.tsx';
import { useTyping } from '../../../shared/typing/use-typing.ts';
import { useWalking } from '../walk/walk-context.ts';
import { withEvidence } from './changes.ts';
import { completionsOf } from './evidence-references.ts';
import { useKnownReferences } from './known-references.ts';
import { LINE_LENGTH } from './TypedText.tsx';
import type { Store } from './use-storing.ts';

interface EvidenceReferenceFieldProps {
  part: keyof Evidence;
  /** The reference as it is stored, and its place in the list. */
  evidence: Evidence;
  index: number;
  store: Store;
}

/** One part of a reference; what was named before completes all of it. */
export function EvidenceReferenceField({ part, evidence, index, store }: EvidenceReferenceFieldProps) {
  const { t } = useTranslation(['fill', 'evidence']);
  const { readOnly } = useWalking();
  const { all } = useKnownReferences();
  const taken = useRef<Partial<Evidence>>({});
  const { value, change, pick, handlers } = useTyping(evidence[part], (text) => {
    const fills = taken.current[part] === text ? taken.current : { [part]: text };
    return store((stored) => withEvidence(stored, index, fills));
  });
  const completions = useMemo(() => completionsOf(all, part, evidence, value), [all, part, evidence, value]);
  const take = (id: string) => {
    const fills = completions.find((each) => each.id === id)?.fills ?? {};
    taken.current = fills;
    // One write for the whole reference, so that it is undone at once.
    pick(fills[part] ?? value);
  };
  return (
    <SuggestField
      label={t(index === 0 ? `evidence.${part}` : `evidence.rowOf.${part}`, { row: index + 1 })}
      labelHidden={index > 0}
      help=""
      readOnly={readOnly}
      {...handlers}
      value={value}
      onChange={(text) => {
        taken.current = {};
        change(text);
      }}
      maxLength={LINE_LENGTH}
      suggestions={completions.map(({ id, label, note }) => ({ id, label, ...(note === '' ? {} : { note }) }))}
      onSuggestion={take}
      listLabel={t('evidence:references.list')}
      side={part === 'place' ? 'end' : 'start'}
      found={t('evidence:references.found', { n: completions.length })}
    />
  );
}
