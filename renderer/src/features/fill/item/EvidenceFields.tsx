import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '#domain/answers/answer.ts';
import { edit } from '#domain/answers/commands.ts';
import { Button } from '#ui/button/Button.tsx';
import { IconButton } from '#ui/button/IconButton.tsx';
import { TypedLine } from './TypedText.tsx';
import { useWalking } from '../walk/walk-context.ts';
import { BLANK_EVIDENCE, freeEvidence, withEvidence } from './changes.ts';
import type { PartProps } from './part.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useDeciding, type Store } from './use-storing.ts';

const PARTS = ['document', 'number', 'place'] as const;

/** 確かめた資料: which document, its number, where it is. The documents the item names are one click away. */
export function EvidenceFields({ item, answer, store, required }: PartProps & { required: boolean }) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  const decide = useDeciding(store);
  const { evidence } = answer;
  const shown = Math.max(evidence.length, 1);
  const { box, focusNext } = useRowFocus(shown);
  const take = (document: string) => {
    const row = freeEvidence(evidence);
    focusNext({ rows: Math.max(shown, row + 1), row, field: PARTS.indexOf('number') });
    decide((stored) => withEvidence(stored, freeEvidence(stored.evidence), { document }));
  };
  const add = () => {
    focusNext({ rows: shown + 1, row: shown, field: 0 });
    decide((stored) => withEvidence(stored, stored.evidence.length, {}));
  };
  const remove = (index: number) => {
    focusNext({ rows: Math.max(shown - 1, 1), row: index, field: 0 });
    decide((stored) => edit(stored, { evidence: stored.evidence.filter((_, at) => at !== index) }));
  };
  const changeable = !readOnly && evidence.length > 0;
  return (
    <fieldset className="fill-fields" data-part="evidence">
      <legend>
        {t('evidence.title')}
        {required ? <span className="fill-fields-need">{t('evidence.need')}</span> : null}
      </legend>
      {readOnly ? null : <Offers names={item.evidence} evidence={evidence} onTake={take} />}
      <div ref={box} className="fill-evidence">
        {(evidence.length === 0 ? [BLANK_EVIDENCE] : evidence).map((each, index) => (
          <EvidenceRow key={index} evidence={each} index={index} store={store}>
            {changeable ? (
              <IconButton icon="trash" label={t('evidence.remove', { row: index + 1 })} onPress={() => remove(index)} />
            ) : null}
          </EvidenceRow>
        ))}
      </div>
      {changeable ? (
        <div>
          <Button look="quiet" size="small" icon="plus" onPress={add}>
            {t('evidence.add')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

function Offers(props: { names: readonly string[]; evidence: readonly Evidence[]; onTake: (name: string) => void }) {
  const { names, evidence, onTake } = props;
  const { t } = useTranslation('fill');
  const left = names.filter((name) => !evidence.some(({ document }) => document === name));
  if (left.length === 0) return null;
  return (
    <div className="fill-offers">
      <span>{t('evidence.offer')}</span>
      {left.map((name) => (
        <Button key={name} size="small" icon="plus" onPress={() => onTake(name)}>
          {name}
        </Button>
      ))}
    </div>
  );
}

function EvidenceRow(props: { evidence: Evidence; index: number; store: Store; children: ReactNode }) {
  const { evidence, index, store, children } = props;
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  return (
    <div className="fill-evidence-row" data-row={index}>
      {PARTS.map((part) => (
        <TypedLine
          key={part}
          label={t(index === 0 ? `evidence.${part}` : `evidence.rowOf.${part}`, { row: index + 1 })}
          labelHidden={index > 0}
          stored={evidence[part]}
          write={(text) => store((stored) => withEvidence(stored, index, { [part]: text }))}
          readOnly={readOnly}
        />
      ))}
      {children}
    </div>
  );
}
