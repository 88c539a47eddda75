import { useTranslation } from 'react-i18next';
import { HOLD } from '#domain/answers/answer.ts';
import { requiredInputs } from '#domain/answers/required-inputs.ts';
import type { RequiredInput } from '#domain/questionnaire/questionnaire.ts';
import { useWalking } from '../walk/walk-context.ts';
import { ActionFields } from './ActionFields.tsx';
import { CommentField } from './CommentField.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { MethodField } from './MethodField.tsx';
import type { PartProps } from './part.ts';
import { ReasonField } from './ReasonField.tsx';
import { RowsTable } from './RowsTable.tsx';
import styles from './Details.module.css';

/** The fields that the chosen status asks for, and the comment that is always possible. Nothing before a status is chosen. */
export function Details({ item, answer, store }: PartProps) {
  const { questionnaire, attachments } = useWalking();
  const attached = attachments.some((each) => each.item === item.id);
  if (answer.choice === null) return null;
  const part = { item, answer, store };
  const wanted = new Set<RequiredInput>(requiredInputs(questionnaire, item, answer.choice));
  const given = answer.evidence.length > 0 || attached;
  const evidence = wanted.has('evidence') || (answer.choice !== 'na' && given);
  return (
    <div className={styles.details}>
      {answer.choice === HOLD ? <HoldNote /> : null}
      {wanted.has('method') ? (
        <div data-part="method">
          <MethodField {...part} />
        </div>
      ) : null}
      {wanted.has('reason') ? <ReasonField {...part} /> : null}
      {wanted.has('rows') && item.rows !== null ? <RowsTable {...part} columns={item.rows} /> : null}
      {evidence && answer.choice !== HOLD ? <EvidenceFields {...part} required={wanted.has('evidence')} /> : null}
      <div data-part="comment">
        <CommentField key={answer.choice} {...part} required={wanted.has('comment')} />
      </div>
      {wanted.has('action') ? <ActionFields {...part} /> : null}
    </div>
  );
}

function HoldNote() {
  const { t } = useTranslation('fill');
  const { hold } = useWalking().questionnaire;
  return <p className={styles.hold}>{t('hold', { title: hold.title, rule: hold.rule })}</p>;
}
