import { useTranslation } from 'react-i18next';
import { HOLD, standingChoice, type Action, type Answer } from '#domain/answers/answer.ts';
import type { Attachment } from '#domain/answers/attachment.ts';
import { filledRows } from '#domain/answers/required-inputs.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { useDueText } from '../../shared/response/use-due-text.ts';
import styles from './Print.module.css';

interface SheetItemProps {
  item: Item;
  answer: Answer | undefined;
  /** Prints the places in standards that are not public too. */
  withStandards: boolean;
}

/** One item with its answer; never split across two pages. */
export function SheetItem({ item, answer, withStandards }: SheetItemProps) {
  const { t } = useTranslation('submit');
  const { questionnaire } = useOpenResponse();
  const choice = standingChoice(answer);
  const step = questionnaire.scale.find(({ status }) => status === choice);
  const held = answer?.takenOver === true ? t('print.takenOver') : questionnaire.hold.title;
  const standing = choice === HOLD ? held : t('print.unanswered');
  const method = questionnaire.checkMethods.find(({ id }) => id === answer?.method)?.label;
  return (
    <section className={styles.item}>
      <h4 className={styles.number}>{item.id}</h4>
      <div className={styles.content}>
        <p>{item.text}</p>
        {withStandards ? <Standards places={item.nonPublicStandards} /> : null}
        {answer === undefined ? null : <Details item={item} answer={answer} />}
      </div>
      <div className={styles.answer} data-open={step === undefined}>
        <span className={styles.symbol}>{step?.symbol ?? ''}</span>
        <span>{step?.label ?? standing}</span>
        {step === undefined || choice === 'na' || method === undefined ? null : (
          <span className={styles.method}>
            {t('print.method')}：{method}
          </span>
        )}
      </div>
    </section>
  );
}

function Standards({ places }: { places: readonly string[] }) {
  const { t } = useTranslation('submit');
  if (places.length === 0) return null;
  return (
    <dl className={styles.details}>
      <div>
        <dt>{t('print.standards')}</dt>
        <dd>{places.join('\n')}</dd>
      </div>
    </dl>
  );
}

function Details({ item, answer }: { item: Item; answer: Answer }) {
  const { t } = useTranslation('submit');
  const { questionnaire, attachments } = useOpenResponse();
  const { choice, action, progress } = answer;
  const texts = detailsOf(answer, attachments).map(({ kind, lines }) => ({ term: t(`print.${kind}`), lines }));
  const plan = (choice === 'partial' || choice === 'no') && action !== null ? action : null;
  return (
    <>
      {texts.length === 0 && plan === null && progress === null ? null : (
        <dl className={styles.details}>
          {texts.map(({ term, lines }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{lines.join('\n')}</dd>
            </div>
          ))}
          {plan === null ? null : <Plan plan={plan} questionnaire={questionnaire} />}
          {progress === null ? null : (
            <div>
              <dt>{t('print.progress')}</dt>
              <dd>{[t(`print.states.${progress.state}`), progress.note].filter((part) => part !== '').join('：')}</dd>
            </div>
          )}
        </dl>
      )}
      {choice === 'na' ? null : <RowTable columns={item.rows ?? []} rows={filledRows(answer)} />}
    </>
  );
}

function detailsOf(answer: Answer, attachments: readonly Attachment[]) {
  const evidence = answer.evidence
    .filter(({ document }) => document.trim() !== '')
    .map(({ document, number, place }) => [document, number, place].filter((part) => part !== '').join('　'));
  const attached = attachments.filter(({ item }) => item === answer.item).map(({ name }) => name);
  const notApplicable = answer.choice === 'na';
  return [
    { kind: 'comment', lines: [answer.comment] } as const,
    { kind: 'reason', lines: notApplicable ? [answer.reason] : [] } as const,
    { kind: 'evidence', lines: notApplicable ? [] : evidence } as const,
    { kind: 'attachments', lines: notApplicable ? [] : attached } as const,
  ].filter(({ lines }) => lines.some((line) => line.trim() !== ''));
}

function Plan({ plan, questionnaire }: { plan: Action; questionnaire: Questionnaire }) {
  const dueText = useDueText();
  const { t } = useTranslation('submit');
  const kind = questionnaire.actionKinds.find(({ id }) => id === plan.kind)?.label ?? '';
  const ends = [
    plan.post === '' ? '' : t('print.by', { post: plan.post }),
    dueText(plan) === '' ? '' : t('print.due', { due: dueText(plan) }),
  ].filter((part) => part !== '');
  return (
    <div>
      <dt>{t('print.action')}</dt>
      <dd>
        {[kind, plan.what].filter((part) => part !== '').join('：')}
        {ends.length === 0 ? null : <span className={styles.planEnds}>{ends.join('　')}</span>}
      </dd>
    </div>
  );
}

function RowTable({ columns, rows }: { columns: string[]; rows: string[][] }) {
  if (rows.length === 0 || columns.length === 0) return null;
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map((column, cell) => (
              <td key={column}>{row[cell] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
