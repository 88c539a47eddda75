import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nothingChanged, revisionChanges, type AnswerChange } from '#domain/collection/revision-changes.ts';
import { itemsOf, type Item, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Fact, Facts } from '../../../shared/facts/Facts.tsx';
import { flagText } from './flag-text.ts';
import { usePartText } from './use-part-text.ts';
import styles from './Look.module.css';

interface ChangesViewProps {
  questionnaire: Questionnaire;
  before: Payload;
  after: Payload;
}

/** What is different from the revision before, old beside new. */
export function ChangesView({ questionnaire, before, after }: ChangesViewProps) {
  const { t } = useTranslation('collect');
  const changes = useMemo(() => revisionChanges(before, after), [before, after]);
  const items = useMemo(() => new Map(itemsOf(questionnaire).map((item) => [item.id, item])), [questionnaire]);
  const { reopened, people, flags, answers } = changes;
  const labelOf = (flag: string) => questionnaire.flags.find(({ id }) => id === flag)?.label ?? flag;
  return (
    <Stack>
      <Facts>
        <Fact term={t('look.compared')}>
          {t('look.comparedText', { before: before.response.revision, after: after.response.revision })}
        </Fact>
        <Fact term={t('look.reopened')}>{reopened ?? ''}</Fact>
      </Facts>
      {nothingChanged(changes) ? <EmptyState icon="success" title={t('look.unchanged')} /> : null}
      {people.length + flags.length === 0 ? null : (
        <ChangeTable caption={t('look.profileChanges')}>
          {people.map(({ role, before: was, after: is }) => (
            <ChangeRow key={role} what={t(`look.roles.${role}`)} was={nameOf(was)} is={nameOf(is)} />
          ))}
          {flags.map(({ flag, before: was, after: is }) => (
            <ChangeRow key={flag} what={labelOf(flag)} was={flagText(t, was)} is={flagText(t, is)} />
          ))}
        </ChangeTable>
      )}
      {answers.length === 0 ? null : (
        <ChangeTable caption={t('look.answerChanges', { n: answers.length })}>
          {answers.map((change) => (
            <AnswerRows key={change.item} questionnaire={questionnaire} item={items.get(change.item)} change={change} />
          ))}
        </ChangeTable>
      )}
    </Stack>
  );
}

function nameOf({ post, name }: Payload['respondent']): string {
  return `${post} ${name}`;
}

function ChangeTable({ caption, children }: { caption: string; children: ReactNode }) {
  const { t } = useTranslation('collect');
  return (
    <table className={styles.changes}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('look.what')}</th>
          <th scope="col">{t('look.before')}</th>
          <th scope="col">{t('look.after')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function ChangeRow({ what, was, is }: { what: ReactNode; was: string; is: string }) {
  const { t } = useTranslation('collect');
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{was === '' ? t('look.nothing') : was}</td>
      <td>{is === '' ? t('look.nothing') : is}</td>
    </tr>
  );
}

interface AnswerRowsProps {
  questionnaire: Questionnaire;
  /** Undefined where the checklist has no such item. */
  item: Item | undefined;
  change: AnswerChange;
}

function AnswerRows({ questionnaire, item, change: { item: id, before, after, parts } }: AnswerRowsProps) {
  const { t } = useTranslation('collect');
  const partText = usePartText(questionnaire);
  const heading = (
    <>
      <span className={styles.item}>{id}</span> {item?.text}
    </>
  );
  if (before === null || after === null)
    return (
      <ChangeRow
        what={heading}
        was={before === null ? t('look.absent') : partText('status', before)}
        is={after === null ? t('look.absent') : partText('status', after)}
      />
    );
  return parts.map((part, index) => (
    <ChangeRow
      key={part}
      what={
        <>
          {index === 0 ? <span className={styles.changeItem}>{heading}</span> : null}
          <span className={styles.changePart}>{t(`look.parts.${part}`)}</span>
        </>
      }
      was={partText(part, before)}
      is={partText(part, after)}
    />
  ));
}
