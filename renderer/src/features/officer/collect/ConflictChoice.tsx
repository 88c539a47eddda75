import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import type { Candidate, Conflict } from './conflicts.ts';
import { useConflictFacts } from './conflict-facts.tsx';
import { FileName } from './FileName.tsx';
import styles from './ConflictChoice.module.css';

interface ConflictChoiceProps {
  questionnaire: Questionnaire;
  conflict: Conflict;
  /** Digest of the file that is to stand; null while it is open. */
  chosen: string | null;
  onChoose: (digest: string | null) => void;
  /** Offers to leave the conflict open for now. */
  canWait: boolean;
}

/** The files that claim to be one department's answer, a column each with what tells them apart; the officer picks the one that stands. */
export function ConflictChoice({ questionnaire, conflict, chosen, onChoose, canWait }: ConflictChoiceProps) {
  const { t } = useTranslation('collect');
  const group = useId();
  const facts = useConflictFacts(questionnaire, conflict);
  const { candidates, department } = conflict;
  return (
    <fieldset className={styles.conflict}>
      <legend>{t('conflict.which', { department: `${department.code} ${department.name}` })}</legend>
      <div className={styles.conflictScroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('conflict.file')}</th>
              {candidates.map((candidate) => (
                <th key={candidate.digest} scope="col" data-chosen={chosen === candidate.digest}>
                  <CandidateName
                    group={group}
                    candidate={candidate}
                    chosen={chosen === candidate.digest}
                    onChoose={() => onChoose(candidate.digest)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map(({ id, label, cells, differs }) => (
              <tr key={id} data-differs={differs}>
                <th scope="row">{label}</th>
                {candidates.map(({ digest }, index) => (
                  <td key={digest} data-chosen={chosen === digest}>
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {canWait ? (
        <label className={styles.conflictPick}>
          <input type="radio" name={group} checked={chosen === null} onChange={() => onChoose(null)} />
          <span>{t('conflict.later')}</span>
        </label>
      ) : null}
    </fieldset>
  );
}

interface CandidateNameProps {
  group: string;
  candidate: Candidate;
  chosen: boolean;
  onChoose: () => void;
}

function CandidateName({ group, candidate: { fileName, receivedAt }, chosen, onChoose }: CandidateNameProps) {
  const dates = useDates();
  const { t } = useTranslation('collect');
  return (
    <label className={styles.conflictPick}>
      <input type="radio" name={group} checked={chosen} onChange={onChoose} />
      <span>
        <FileName>{fileName}</FileName>
        <span className={styles.conflictOrigin}>
          {receivedAt === null ? t('conflict.arrived') : t('conflict.held', { at: dates.instant(receivedAt) })}
        </span>
      </span>
    </label>
  );
}
