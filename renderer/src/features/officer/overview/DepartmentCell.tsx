import { useTranslation } from 'react-i18next';
import { Badge } from '#ui/feedback/Badge.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { departmentLabel } from './department-label.ts';
import type { MatrixLine } from './matrix-view.ts';
import styles from './Overview.module.css';

interface DepartmentCellProps {
  line: MatrixLine;
  /** The name stands for another, and nothing may lead to the department. */
  masked: boolean;
  /** Leaves the link out of the way of the Tab key, where the arrow keys lead to it. */
  quiet?: boolean;
}

/** The department that heads a line, with its state where it is not counted. */
export function DepartmentCell({ line: { status, row }, masked, quiet = false }: DepartmentCellProps) {
  const { t } = useTranslation('overview');
  const { department, state } = status;
  const label = departmentLabel(status, masked);
  return (
    <span className={styles.department}>
      {masked ? (
        label
      ) : (
        <a href={`#${paths.department(department.code)}`} {...(quiet ? { tabIndex: -1 } : {})}>
          {label}
        </a>
      )}
      {row === null && (state === 'missing' || state === 'conflict') ? (
        <Badge tone={state === 'conflict' ? 'warning' : 'neutral'}>{t(`matrix.states.${state}`)}</Badge>
      ) : null}
    </span>
  );
}
