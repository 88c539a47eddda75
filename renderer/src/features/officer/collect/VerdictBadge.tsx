import { useTranslation } from 'react-i18next';
import type { StagedFile, Verdict } from '#domain/collection/staging.ts';
import { Badge, type BadgeTone } from '#ui/feedback/Badge.tsx';
import type { IconName } from '#ui/icon/Icon.tsx';

type Group = 'decide' | 'refused' | 'surplus' | 'taken';

const GROUPS: Record<Verdict, Group> = {
  conflict: 'decide',
  new: 'taken',
  update: 'taken',
  same: 'surplus',
  older: 'surplus',
  'unknown-department': 'refused',
  'excluded-department': 'refused',
  'other-inspection': 'refused',
  'other-questionnaire': 'refused',
  'newer-version': 'refused',
  empty: 'refused',
  foreign: 'refused',
  'other-kind': 'refused',
  truncated: 'refused',
  broken: 'refused',
  sealed: 'refused',
  'not-for-this-key': 'refused',
  'wrong-passphrase': 'refused',
  tampered: 'refused',
  mismatch: 'refused',
  'too-large': 'refused',
  'unreadable-disk': 'refused',
};

const LOOKS: Record<Group, { tone: BadgeTone; icon?: IconName }> = {
  decide: { tone: 'warning', icon: 'warning' },
  refused: { tone: 'error', icon: 'error' },
  surplus: { tone: 'neutral' },
  taken: { tone: 'success', icon: 'success' },
};

const RANKS: readonly Group[] = ['decide', 'refused', 'surplus', 'taken'];

/** Orders verdicts by how much they need the officer's eye: conflicts first, then files that cannot be taken. */
export function verdictRank(verdict: Verdict): number {
  return RANKS.indexOf(GROUPS[verdict]);
}

/** As {@link verdictRank}; a file that asks for caution comes right after the conflicts. */
export function urgencyOf({ verdict, cautions }: Pick<StagedFile, 'verdict' | 'cautions'>): number {
  return cautions.length > 0 && verdict !== 'conflict' ? 0.5 : verdictRank(verdict);
}

interface VerdictBadgeProps {
  verdict: Verdict;
  /** Stands after the verdict where it sums up several files. */
  count?: string;
  /** The file asks for caution: it may be taken in, and does not look as if everything were well. */
  cautious?: boolean;
}

/** What a file turned out to be, in a word. */
export function VerdictBadge({ verdict, count, cautious = false }: VerdictBadgeProps) {
  const { t } = useTranslation('collect');
  return (
    <Badge {...LOOKS[cautious ? 'decide' : GROUPS[verdict]]}>
      {t(`verdicts.${verdict}.label`)}
      {count === undefined ? null : ` ${count}`}
    </Badge>
  );
}
