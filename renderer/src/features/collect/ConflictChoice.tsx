import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { tallyOf } from '#domain/aggregation/outcomes.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES } from '#domain/questionnaire/status.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { statusSymbol } from '../status-symbol.ts';
import { useDates } from '../use-dates.ts';
import type { Candidate, Conflict } from './conflicts.ts';
import { FileName } from './FileName.tsx';
import './ConflictChoice.css';

interface ConflictChoiceProps {
  questionnaire: Questionnaire;
  conflict: Conflict;
  /** Digest of the file that is to stand; null while it is open. */
  chosen: string | null;
  onChoose: (digest: string | null) => void;
  /** Offers to leave the conflict open for now. */
  canWait: boolean;
}

/** The files that claim to be one department's answer, beside each other; the officer picks the one that stands. */
export function ConflictChoice({ questionnaire, conflict, chosen, onChoose, canWait }: ConflictChoiceProps) {
  const { t } = useTranslation('collect');
  const group = useId();
  const { code, name } = conflict.department;
  return (
    <fieldset className="collect-conflict">
      <legend>{t('conflict.which', { department: `${code} ${name}` })}</legend>
      <div className="collect-conflict-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('conflict.file')}</th>
              <th scope="col">{t('conflict.respondent')}</th>
              <th scope="col">{t('conflict.declaredAt')}</th>
              <th scope="col">{t('conflict.revision')}</th>
              <th scope="col">{t('conflict.code')}</th>
              {STATUSES.map((status) => (
                <th key={status} scope="col" data-kind="count">
                  {statusSymbol(questionnaire, status)}
                </th>
              ))}
              <th scope="col" data-kind="count">
                {t('conflict.unanswered')}
              </th>
            </tr>
          </thead>
          <tbody>
            {conflict.candidates.map((candidate) => (
              <CandidateRow
                key={candidate.digest}
                group={group}
                questionnaire={questionnaire}
                conflict={conflict}
                candidate={candidate}
                chosen={chosen === candidate.digest}
                onChoose={() => onChoose(candidate.digest)}
              />
            ))}
            {canWait ? (
              <tr>
                <th scope="row" colSpan={10}>
                  <label className="collect-conflict-pick">
                    <input type="radio" name={group} checked={chosen === null} onChange={() => onChoose(null)} />
                    <span>{t('conflict.later')}</span>
                  </label>
                </th>
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

interface CandidateRowProps {
  group: string;
  questionnaire: Questionnaire;
  conflict: Conflict;
  candidate: Candidate;
  chosen: boolean;
  onChoose: () => void;
}

function CandidateRow({ group, questionnaire, conflict, candidate, chosen, onChoose }: CandidateRowProps) {
  const dates = useDates();
  const { t } = useTranslation('collect');
  const { payload, digest, fileName, held } = candidate;
  const { respondent, response, declaredAt } = payload;
  const { total } = matrixOf(questionnaire, [tallyOf(questionnaire, conflict.department, payload)], 'chapter');
  return (
    <tr data-chosen={chosen}>
      <th scope="row">
        <label className="collect-conflict-pick">
          <input type="radio" name={group} checked={chosen} onChange={onChoose} />
          <span>
            {t(held ? 'conflict.held' : 'conflict.arrived')}
            <span className="collect-conflict-name">
              <FileName>{fileName}</FileName>
            </span>
          </span>
        </label>
      </th>
      <td data-kind="line">{`${respondent.post} ${respondent.name}`}</td>
      <td data-kind="line">{dates.instant(declaredAt)}</td>
      <td data-kind="line">{t('revision', { n: response.revision })}</td>
      <td className="collect-code">{verificationCode(digest)}</td>
      {STATUSES.map((status) => (
        <td key={status} data-kind="count">
          {total[status]}
        </td>
      ))}
      <td data-kind="count">{total.unanswered}</td>
    </tr>
  );
}
