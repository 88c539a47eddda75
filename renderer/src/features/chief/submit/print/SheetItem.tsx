import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HOLD, standingChoice, type Action, type Answer } from '#domain/answers/answer.ts';
import { filledRows } from '#domain/answers/part-kinds.ts';
import { ANSWER_PARTS, byKind, countsWith, partOf, type AnswerPart, type ByKind } from '#domain/answers/parts.ts';
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
  const entries = useEntries(answer);
  return (
    <>
      {entries.length === 0 ? null : (
        <dl className={styles.details}>
          {entries.map(({ term, content }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{content}</dd>
            </div>
          ))}
        </dl>
      )}
      {countsWith('rows', answer.choice) ? <RowTable columns={item.rows ?? []} rows={filledRows(answer.rows)} /> : null}
    </>
  );
}

/** What the list under an item says: the parts that count with the status, and what is attached beside the evidence. */
function useEntries(answer: Answer): { term: string; content: ReactNode }[] {
  const { t } = useTranslation('submit');
  const { questionnaire, attachments } = useOpenResponse();
  const attached = attachments.filter(({ item }) => item === answer.item).map(({ name }) => name);
  const contents: ByKind<ReactNode> = {
    // It stands beside the status.
    method: () => null,
    text: (text) => linesOf([text]),
    documents: (evidence) =>
      linesOf(
        evidence
          .filter(({ document }) => document.trim() !== '')
          .map(({ document, number, place }) => [document, number, place].filter((part) => part !== '').join('　')),
      ),
    // They are a table of their own.
    rows: () => null,
    action: (action) => (action === null ? null : <Plan plan={action} questionnaire={questionnaire} />),
    progress: (progress) =>
      progress === null
        ? null
        : [t(`print.states.${progress.state}`), progress.note].filter((part) => part !== '').join('：'),
  };
  const told = (part: AnswerPart) => ({
    term: t(`print.${part}`),
    content: byKind(contents, part, partOf(answer, part)),
  });
  const attachment = { term: t('print.attachments'), content: linesOf(attached) };
  const counting = ANSWER_PARTS.flatMap((part) => {
    if (!countsWith(part, answer.choice)) return [];
    return part === 'evidence' ? [told(part), attachment] : [told(part)];
  });
  return counting.filter(({ content }) => content !== null);
}

function linesOf(lines: readonly string[]): string | null {
  return lines.some((line) => line.trim() !== '') ? lines.join('\n') : null;
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
    <>
      {[kind, plan.what].filter((part) => part !== '').join('：')}
      {ends.length === 0 ? null : <span className={styles.planEnds}>{ends.join('　')}</span>}
    </>
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
