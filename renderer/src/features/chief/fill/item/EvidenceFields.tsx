import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '#domain/answers/answer.ts';
import { edit } from '#domain/answers/commands.ts';
import { Button } from '#ui/button/Button.tsx';
import { IconButton } from '#ui/button/IconButton.tsx';
import { useWalking } from '../walk/walk-context.ts';
import { BLANK_EVIDENCE, freeEvidence, withEvidence } from './changes.ts';
import { EvidenceAttachments } from './EvidenceAttachments.tsx';
import { EvidenceOffers } from './EvidenceOffers.tsx';
import { EvidenceReferenceField } from './EvidenceReferenceField.tsx';
import type { PartProps } from './part.ts';
import { useAttaching } from './use-attaching.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useRowFocus } from './use-row-focus.ts';
import type { Store } from './use-storing.ts';
import detailsStyles from './Details.module.css';
import styles from './Evidence.module.css';

const PARTS = ['document', 'number', 'place'] as const;

/** 確かめた資料: which document, its number, where it is, and files of it. What was named before is one click away. */
export function EvidenceFields({ item, answer, store, required }: PartProps & { required: boolean }) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  const attaching = useAttaching(item.id);
  const drop = useFileDrop(attaching.attachDropped, !readOnly && !attaching.pending);
  const { evidence } = answer;
  const shown = Math.max(evidence.length, 1);
  const { box, focusNext } = useRowFocus(shown);
  const take = (reference: Partial<Evidence>) => {
    const row = freeEvidence(evidence);
    focusNext({ rows: Math.max(shown, row + 1), row, field: PARTS.indexOf('number') });
    store((stored) => withEvidence(stored, freeEvidence(stored.evidence), reference));
  };
  const add = () => {
    focusNext({ rows: shown + 1, row: shown, field: 0 });
    store((stored) => withEvidence(stored, stored.evidence.length, {}));
  };
  const remove = (index: number) => {
    focusNext({ rows: Math.max(shown - 1, 1), row: index, field: 0 });
    store((stored) => edit(stored, { evidence: stored.evidence.filter((_, at) => at !== index) }));
  };
  const changeable = !readOnly && evidence.length > 0;
  return (
    <fieldset
      className={`${detailsStyles.fields} ${styles.part}`}
      data-part="evidence"
      data-over={drop.over}
      {...drop.handlers}
    >
      <legend>
        {t('evidence.title')}
        {required ? <span className={detailsStyles.fieldsNeed}>{t('evidence.need')}</span> : null}
      </legend>
      {readOnly ? null : <EvidenceOffers item={item} evidence={evidence} onTake={take} />}
      <div ref={box} className={detailsStyles.evidence}>
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
      <EvidenceAttachments item={item.id} attaching={attaching} />
    </fieldset>
  );
}

function EvidenceRow(props: { evidence: Evidence; index: number; store: Store; children: ReactNode }) {
  const { evidence, index, store, children } = props;
  return (
    <div className={detailsStyles.evidenceRow} data-row={index}>
      {PARTS.map((part) => (
        <EvidenceReferenceField key={part} part={part} evidence={evidence} index={index} store={store} />
      ))}
      {children}
    </div>
  );
}
